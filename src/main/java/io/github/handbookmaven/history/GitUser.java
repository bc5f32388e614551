package io.github.handbookmaven.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/**
 * Who git would say commits here. The one thing that is read from a user's own configuration: a
 * person's act is recorded, not a handbook published.
 */
public final class GitUser {
  private GitUser() {}

  /**
   * The name git commits under.
   *
   * @param folder any folder of the work tree; need not be one
   * @param home the user's home folder
   * @return {@code user.name} of the repository, else of the user; empty where neither says it
   */
  public static Optional<String> name(Path folder, Path home) {
    return Stream.of(
            GitRepository.in(
                folder, git -> git.flatMap(repository -> repository.setting("user", "name"))),
            nameIn(home.resolve(".gitconfig")),
            nameIn(home.resolve(".config/git/config")))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static Optional<String> nameIn(Path file) {
    FileBasedConfig config = new FileBasedConfig(file.toFile(), FS.DETECTED);
    try {
      config.load();
      return Optional.ofNullable(config.getString("user", null, "name"));
    } catch (IOException | ConfigInvalidException unreadable) {
      return Optional.empty();
    }
  }
}
