package io.github.handbookmaven.bundle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a repository is called among others: the coordinates of its bundle.
 *
 * @param groupId Maven group
 * @param artifactId Maven artifact
 */
public record RepositoryName(String groupId, String artifactId)
    implements Comparable<RepositoryName> {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]{1,120}");
  private static final Pattern DOTS = Pattern.compile("\\.+");

  /** Refuses what Maven would not take, so that a name can be part of an id and of a path. */
  public RepositoryName {
    if (!isName(groupId) || !isName(artifactId)) {
      throw new IllegalArgumentException("not Maven coordinates: " + groupId + ":" + artifactId);
    }
  }

  /**
   * Coordinates that somebody else wrote.
   *
   * @param groupId Maven group
   * @param artifactId Maven artifact
   * @return empty where they are none
   */
  public static Optional<RepositoryName> of(String groupId, String artifactId) {
    return isName(groupId) && isName(artifactId)
        ? Optional.of(new RepositoryName(groupId, artifactId))
        : Optional.empty();
  }

  private static boolean isName(String word) {
    return WORD.matcher(word).matches() && !DOTS.matcher(word).matches();
  }

  @Override
  public int compareTo(RepositoryName other) {
    return toString().compareTo(other.toString());
  }

  /** The form references use: {@code groupId:artifactId}. */
  @Override
  public String toString() {
    return groupId + ":" + artifactId;
  }
}
