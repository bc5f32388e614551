package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files of the project whose content is unknown here. They exist: a link to them leads somewhere,
 * and what stands in them is neither there nor missing.
 *
 * @param notHere files that git tracks and the work tree lacks: sparse checkout, {@code
 *     skip-worktree}, not yet committed deletions
 * @param pointers files of which the work tree holds only Git LFS's pointer
 */
public record Unavailable(SortedSet<RepoPath> notHere, SortedSet<RepoPath> pointers) {

  /** Everything can be read. */
  public static final Unavailable NOTHING = new Unavailable(new TreeSet<>(), new TreeSet<>());

  /** How a pointer begins (git-lfs specification, version 1); it has less than 1,024 bytes. */
  private static final String POINTER = "version https://git-lfs.github.com/spec/";

  /** A pointer is smaller than this, in bytes. */
  public static final int LARGEST_POINTER = 1024;

  /** Copies what could change. */
  public Unavailable {
    notHere = Collections.unmodifiableSortedSet(new TreeSet<>(notHere));
    pointers = Collections.unmodifiableSortedSet(new TreeSet<>(pointers));
  }

  /** What git tracks besides what the walk met. */
  static Unavailable besides(Collection<RepoPath> met, Collection<RepoPath> tracked) {
    TreeSet<RepoPath> missing = new TreeSet<>(tracked);
    missing.removeAll(met);
    return new Unavailable(missing, new TreeSet<>());
  }

  /** The same with the pointers found while documents were read. */
  Unavailable with(Collection<RepoPath> found) {
    return new Unavailable(notHere, new TreeSet<>(found));
  }

  /**
   * Whether a text only points at what Git LFS keeps elsewhere.
   *
   * @param text a whole file
   * @return true for a pointer
   */
  public static boolean isPointer(String text) {
    return text.length() < LARGEST_POINTER && text.startsWith(POINTER);
  }

  /**
   * Whether a document may be among them, so that names and links of documents are not all known.
   *
   * @return true where any is Markdown
   */
  public boolean mayHoldDocuments() {
    return Stream.of(notHere, pointers).flatMap(SortedSet::stream).anyMatch(Search::isMarkdown);
  }

  /**
   * Whether alert rules may be among them, so that not all alerts are known.
   *
   * @return true where any is YAML
   */
  public boolean mayHoldAlerts() {
    return notHere.stream().map(RepoPath::name).anyMatch(name -> name.matches("(?i).+\\.ya?ml"));
  }
}
