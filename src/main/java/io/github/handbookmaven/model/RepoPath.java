package io.github.handbookmaven.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * A file or folder below the root all paths are told from: the git work tree, else the top-most
 * reactor folder, else the current folder.
 *
 * @param value segments joined by {@code /}, without leading or trailing slash, without {@code .}
 *     and {@code ..}, and without NUL, which no file system knows; empty for the root itself. Case
 *     is kept and counts, on every system
 */
public record RepoPath(String value) implements Comparable<RepoPath> {

  /** The root itself. */
  public static final RepoPath ROOT = new RepoPath("");

  private static final char NUL = '\0';
  private static final String ABOVE = "../";

  /** Refuses what is not in normal form. */
  public RepoPath {
    Objects.requireNonNull(value, "value");
    if (!isNormal(value)) {
      throw new IllegalArgumentException("not a normalised repository path: '" + value + "'");
    }
  }

  /** Every file of a repository is asked this: nothing is taken apart for it. */
  private static boolean isNormal(String value) {
    boolean isNormal = value.indexOf(NUL) < 0;
    int from = 0;
    while (isNormal && from <= value.length()) {
      int slash = value.indexOf('/', from);
      int end = slash < 0 ? value.length() : slash;
      isNormal = isName(value, from, end);
      from = end + 1;
    }
    return isNormal || value.isEmpty();
  }

  private static boolean isName(String value, int from, int end) {
    int length = end - from;
    return length > 2 || length > 0 && !"..".startsWith(value.substring(from, end));
  }

  /**
   * Normalises a relative path.
   *
   * @param path segments joined by {@code /}; {@code .}, {@code ..} and doubled slashes allowed
   * @return the path, or empty where it leaves the root or names nothing that can be
   */
  public static Optional<RepoPath> of(String path) {
    return ROOT.resolve(path);
  }

  /**
   * Follows a relative path from this folder.
   *
   * @param relative segments joined by {@code /}, with {@code .} and {@code ..} as in a link
   * @return where it leads, or empty where it leaves the root or names nothing that can be
   */
  public Optional<RepoPath> resolve(String relative) {
    RepoPath from = this;
    String rest = relative;
    while (rest.startsWith(ABOVE)) {
      if (from.value.isEmpty()) {
        return Optional.empty();
      }
      from = from.parent();
      rest = rest.substring(ABOVE.length());
    }
    return isPlain(rest) ? Optional.of(from.child(rest)) : from.segmentBySegment(rest);
  }

  /** Nearly every link is: nothing has to be cut in pieces for it. */
  private static boolean isPlain(String relative) {
    return !relative.isEmpty()
        && relative.charAt(0) != '.'
        && relative.charAt(0) != '/'
        && !relative.endsWith("/")
        && !relative.contains("//")
        && !relative.contains("/.")
        && relative.indexOf(NUL) < 0;
  }

  private Optional<RepoPath> segmentBySegment(String relative) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : (value + "/" + relative).split("/")) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return Optional.empty();
        }
        segments.removeLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return relative.indexOf(NUL) < 0
        ? Optional.of(new RepoPath(String.join("/", segments)))
        : Optional.empty();
  }

  /**
   * The file or folder of this name directly below this folder.
   *
   * @param name one segment
   * @return its path
   */
  public RepoPath child(String name) {
    return new RepoPath(value.isEmpty() ? name : value + "/" + name);
  }

  /**
   * Where this is on disk. Not every path has a place there: the system's encoding may have no name
   * for it, as with {@code LC_ALL=C} for what is not ASCII.
   *
   * @param root the root's own place
   * @return the place, whether or not something is there; empty where the system cannot name it
   */
  public Optional<Path> on(Path root) {
    try {
      return Optional.of(root.resolve(value));
    } catch (InvalidPathException unnameable) {
      return Optional.empty();
    }
  }

  /**
   * The folder this stands in.
   *
   * @return the folder; the root is its own parent
   */
  public RepoPath parent() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? ROOT : new RepoPath(value.substring(0, slash));
  }

  /**
   * The last segment.
   *
   * @return the name; empty for the root
   */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /**
   * The path without the whole extension of a Markdown file: {@code a/b} for {@code a/b.md} and
   * {@code a/b.html.md.erb}, {@code v1.2} for {@code v1.2.md}.
   *
   * @return the path as it is, where it names no Markdown file
   */
  public String withoutMarkdownExtension() {
    int whole = before(value.length(), ".erb");
    int page = before(whole, ".md") < whole ? before(whole, ".md") : before(whole, ".markdown");
    if (page == whole) {
      return value;
    }
    int stem = before(page, ".html") < page ? before(page, ".html") : before(page, ".htm");
    return namesAFile(stem) ? value.substring(0, stem) : beforeMarkdown(page);
  }

  /** Of {@code .html.md} the first is the name. */
  private String beforeMarkdown(int page) {
    return namesAFile(page) ? value.substring(0, page) : value;
  }

  /** Where an ending begins, in any case; where it ought to end, if it is not there. */
  private int before(int end, String ending) {
    int start = end - ending.length();
    return start >= 0 && value.regionMatches(true, start, ending, 0, ending.length()) ? start : end;
  }

  /** Before the ending of {@code /.md}, {@code ..md} and {@code ...md} there is no name. */
  private boolean namesAFile(int end) {
    int start = value.lastIndexOf('/', end - 1) + 1;
    String name = value.substring(start, Math.max(start, end));
    return !name.isEmpty() && !name.equals(".") && !name.equals("..");
  }

  /**
   * Whether this is the folder or stands anywhere below it.
   *
   * @param folder the folder
   * @return true for the folder itself too
   */
  public boolean isWithin(RepoPath folder) {
    return folder.value.isEmpty()
        || value.equals(folder.value)
        || value.startsWith(folder.value + "/");
  }

  /**
   * The way from a folder down to this.
   *
   * @param folder a folder this is within
   * @return the remaining segments joined by {@code /}; empty for the folder itself
   */
  public String below(RepoPath folder) {
    if (!isWithin(folder)) {
      throw new IllegalArgumentException("'" + this + "' is not within '" + folder + "'");
    }
    if (folder.value.isEmpty()) {
      return value;
    }
    return value.equals(folder.value) ? "" : value.substring(folder.value.length() + 1);
  }

  @Override
  public int compareTo(RepoPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
