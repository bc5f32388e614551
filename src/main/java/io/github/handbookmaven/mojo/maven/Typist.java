package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.history.GitUser;
import java.nio.file.Path;
import java.util.Optional;

/** Who acts: the person named, else whoever types the command. */
public final class Typist {
  private Typist() {}

  /**
   * A name as it was given.
   *
   * @param given a parameter; may be null
   * @return without blanks around it; empty where it says nothing
   */
  public static Optional<String> named(String given) {
    return Optional.ofNullable(given).map(String::strip).filter(name -> !name.isEmpty());
  }

  /**
   * Whoever types.
   *
   * @param reactor what is built
   * @return git's {@code user.name}, else the name of the user who runs Maven
   */
  public static Optional<String> of(Reactor reactor) {
    return GitUser.name(reactor.base(), Path.of(System.getProperty("user.home")))
        .or(() -> Optional.ofNullable(System.getProperty("user.name")));
  }
}
