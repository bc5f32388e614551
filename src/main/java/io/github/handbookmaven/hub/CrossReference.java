package io.github.handbookmaven.hub;

import java.util.Objects;
import java.util.Optional;

/**
 * A name of something in another repository: {@code handbook:group:artifact/id}, {@code
 * handbook:artifact/id#heading}.
 *
 * @param group Maven group; empty where the artifact alone is named
 * @param artifact Maven artifact
 * @param name id of a document, or an alert's name
 * @param anchor the heading; empty where the whole document is meant
 */
public record CrossReference(
    Optional<String> group, String artifact, String name, Optional<String> anchor) {
  private static final String SCHEME = "handbook:";

  /** Refuses nothing but null. */
  public CrossReference {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(artifact, "artifact");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(anchor, "anchor");
  }

  /**
   * Whether somebody meant one.
   *
   * @param target as written
   * @return true for whatever has its scheme
   */
  public static boolean isMeant(String target) {
    return target.strip().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /**
   * Takes one apart.
   *
   * @param target decoded
   * @return empty where it lacks a repository or a name
   */
  public static Optional<CrossReference> parse(String target) {
    if (!isMeant(target)) {
      return Optional.empty();
    }
    String rest = target.strip().substring(SCHEME.length());
    int hash = rest.indexOf('#');
    Optional<String> anchor = hash < 0 ? Optional.empty() : Optional.of(rest.substring(hash + 1));
    String whole = hash < 0 ? rest : rest.substring(0, hash);
    int slash = whole.indexOf('/');
    if (slash <= 0 || slash == whole.length() - 1) {
      return Optional.empty();
    }
    String repository = whole.substring(0, slash);
    int colon = repository.indexOf(':');
    return Optional.of(
        new CrossReference(
            colon < 0 ? Optional.empty() : Optional.of(repository.substring(0, colon)),
            repository.substring(colon + 1),
            whole.substring(slash + 1),
            anchor));
  }
}
