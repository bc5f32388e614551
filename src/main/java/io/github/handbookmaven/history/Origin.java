package io.github.handbookmaven.history;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a repository was cloned from, and which branches are known to be there.
 *
 * @param url of the remote {@code origin}, without user and password; empty where there is none
 * @param current the branch that is checked out; empty for a detached head
 * @param main the default branch, as the clone recorded it; empty where it did not
 * @param published branches of the remote, as of the last fetch
 */
public record Origin(
    Optional<String> url, Optional<String> current, Optional<String> main, Set<String> published) {

  /** Names default branches go by: links with them outlive a renaming, forges redirect. */
  private static final Set<String> USUAL = Set.of("main", "master");

  /** Without a repository, or without anything known of it. */
  public static final Origin UNKNOWN =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

  /** Copies what could change. */
  public Origin {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(current, "current");
    Objects.requireNonNull(main, "main");
    published = Collections.unmodifiableSet(new TreeSet<>(published));
  }

  /**
   * The branches whose files are those at hand, so that a URL with one of them can be checked here.
   *
   * @return the current and the default branch; {@code main} and {@code master}, unless the remote
   *     has a branch of that name that is not the default, which may well hold other files
   */
  public Set<String> atHand() {
    Set<String> names = new TreeSet<>();
    current.ifPresent(names::add);
    mainBranch().ifPresent(names::add);
    USUAL.stream().filter(name -> !published.contains(name)).forEach(names::add);
    return names;
  }

  /** A clone of one branch does not record the default; one of the usual names tells it. */
  private Optional<String> mainBranch() {
    return main.or(
        () ->
            published.containsAll(USUAL)
                ? Optional.empty()
                : USUAL.stream().filter(published::contains).findFirst());
  }

  /**
   * The revision under which the files at hand can be browsed.
   *
   * @return the current branch where the remote has it, else the default branch; empty where
   *     neither is known
   */
  public Optional<String> revision() {
    return current.filter(published::contains).or(this::mainBranch);
  }
}
