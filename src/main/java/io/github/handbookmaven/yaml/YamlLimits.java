package io.github.handbookmaven.yaml;

/** How much YAML is read: what a person writes by hand fits many times over. */
public enum YamlLimits {
  /** The head of a document: 64 KB, 20 levels, no tags. */
  FRONT_MATTER(65_536, 20, 10_000, false),
  /** A whole file of alert rules: 8 MB, 50 levels, foreign tags ignored. */
  FILE(8 * 1024 * 1024, 50, 500_000, true);

  private final int codePoints;
  private final int depth;
  private final int nodes;
  private final boolean tagsAllowed;

  YamlLimits(int codePoints, int depth, int nodes, boolean tagsAllowed) {
    this.codePoints = codePoints;
    this.depth = depth;
    this.nodes = nodes;
    this.tagsAllowed = tagsAllowed;
  }

  /**
   * The longest text.
   *
   * @return in code points
   */
  public int codePoints() {
    return codePoints;
  }

  /**
   * How deep lists and maps may stand in each other.
   *
   * @return levels
   */
  int depth() {
    return depth;
  }

  /**
   * How many nodes a text may have once its aliases are written out.
   *
   * @return nodes
   */
  int nodes() {
    return nodes;
  }

  /**
   * Whether {@code !tags} are passed over.
   *
   * @return false where they are a fault
   */
  boolean areTagsAllowed() {
    return tagsAllowed;
  }
}
