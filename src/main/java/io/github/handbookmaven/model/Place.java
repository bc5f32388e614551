package io.github.handbookmaven.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where in the sources something is said.
 *
 * @param path the file
 * @param line 1-based, as editors and SARIF count; 0 when the file as a whole is meant
 * @param column 1-based, in UTF-16 units; 0 when the whole line is meant
 */
public record Place(RepoPath path, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** Refuses places that cannot exist. */
  public Place {
    Objects.requireNonNull(path, "path");
    if (line < 0 || column < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException("no such place: " + path + ":" + line + ":" + column);
    }
  }

  /**
   * A file as a whole.
   *
   * @param path the file
   * @return the place
   */
  public static Place file(RepoPath path) {
    return new Place(path, 0, 0);
  }

  /**
   * A line as a whole.
   *
   * @param path the file
   * @param line 1-based
   * @return the place
   */
  public static Place line(RepoPath path, int line) {
    return new Place(path, line, 0);
  }

  /**
   * Whether the file as a whole is meant.
   *
   * @return true when no line is named
   */
  public boolean isWholeFile() {
    return line == 0;
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** The form compilers print and editors jump to: {@code path:line:column}, unknown parts cut. */
  @Override
  public String toString() {
    if (line == 0) {
      return path.toString();
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
