package io.github.handbookmaven.yaml;

/** How much YAML is read: what a person writes by hand fits many times over. */
public enum YamlLimits {
  /** The head of a document: 64 KB, 20 levels. */
  FRONT_MATTER(65_536, 20, 10_000),
  /** A whole file of alert rules: 8 MB, 50 levels. */
  FILE(8 * 1024 * 1024, 50, 500_000);

  private final int codePoints;
  private final int depth;
  private final int nodes;

  YamlLimits(int codePoints, int depth, int nodes) {
    this.codePoints = codePoints;
    this.depth = depth;
    this.nodes = nodes;
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
}
