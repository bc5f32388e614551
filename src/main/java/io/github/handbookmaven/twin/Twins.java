package io.github.handbookmaven.twin;

import io.github.handbookmaven.model.RepoPath;
import java.util.Comparator;

/**
 * Two documents that say much the same.
 *
 * @param one the first, by path
 * @param other the second
 * @param jaccard the share of all their five-word runs that both have
 * @param containment the share of the shorter one's five-word runs that the longer one has
 * @param passage the longest passage both have: words in lower case without punctuation; empty
 *     where it is all boilerplate
 * @param line 1-based line of the block it starts in, in the first
 * @param otherLine the same in the second
 */
public record Twins(
    RepoPath one,
    RepoPath other,
    double jaccard,
    double containment,
    String passage,
    int line,
    int otherLine)
    implements Comparable<Twins> {

  private static final Comparator<Twins> ORDER =
      Comparator.comparing(Twins::one).thenComparing(Twins::other);

  /** Refuses shares beyond the whole. */
  public Twins {
    if (jaccard < 0 || jaccard > containment || containment > 1) {
      throw new IllegalArgumentException("no such shares: " + jaccard + ", " + containment);
    }
  }

  @Override
  public int compareTo(Twins twins) {
    return ORDER.compare(this, twins);
  }
}
