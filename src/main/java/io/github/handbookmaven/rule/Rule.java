package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Suppression;
import java.util.List;
import java.util.stream.Stream;

/**
 * One mistake, and how to see it. Public surface: users add rules with a jar among the plugin's
 * dependencies that names its classes in {@code
 * META-INF/services/io.github.handbookmaven.rule.Rule}.
 *
 * <p>A rule says what it sees and nothing else. The engine gives each observation its severity (the
 * user's, else the rule's, capped where the document's type was only inferred), its fingerprint and
 * its suppression.
 */
public interface Rule {

  /**
   * The name under which users switch, silence and look it up. Never changes once released.
   *
   * @return kebab-case, and the class's simple name in it
   */
  String id();

  /**
   * What it speaks about.
   *
   * @return its family
   */
  Family family();

  /**
   * How bad what it sees is, unless the user says otherwise.
   *
   * @return the severity, before any cap
   */
  Severity defaultSeverity();

  /**
   * What it sees.
   *
   * @param handbook all documents
   * @param options what the user set for it in {@code <options>}
   * @return one observation for each thing to mend, in any order
   */
  Stream<Observation> inspect(Handbook handbook, Options options);

  /**
   * What it sees once all rules have spoken: for the rare rule about suppressions themselves.
   *
   * @param idle the suppressions that silenced nothing, sorted by place
   * @param options what the user set for it
   * @return one observation for each thing to mend
   */
  default Stream<Observation> inspectIdle(List<Suppression> idle, Options options) {
    return Stream.empty();
  }

  /** What a rule speaks about: the families of {@code product.md}, section 7. */
  enum Family {
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
     * Whether its findings are no surer than the document's type, so that an inferred type caps
     * them at {@link Severity#WARNING}.
     *
     * @return true for type, foundation, structure and freshness
     */
    public boolean restsOnType() {
      return restsOnType;
    }
  }
}
