package io.github.handbookmaven.rule;

/** What a rule speaks about. Users see its findings grouped by it. */
public enum Family {
  /** Which type a document is. */
  TYPE(true),
  /** What a runbook rests on. */
  FOUNDATION(true),
  /** Which sections a document of its type needs. */
  STRUCTURE(true),
  /** Whether it is still true. */
  FRESHNESS(true),
  /** Who owns it. */
  OWNERSHIP(false),
  /** What it points at. */
  REFERENCES(false),
  /** Alerts and their runbooks. */
  ALERTS(false),
  /** Its front matter. */
  FRONT_MATTER(false),
  /** Its file. */
  INPUT(false);

  private final boolean restsOnType;

  Family(boolean restsOnType) {
    this.restsOnType = restsOnType;
  }

  /**
   * Whether its findings are no surer than the document's type, so that an inferred type caps them
   * at {@link Severity#WARNING}.
   *
   * @return true for type, foundation, structure and freshness
   */
  public boolean restsOnType() {
    return restsOnType;
  }
}
