package io.github.handbookmaven.rule;

/**
 * One mistake, and how to see it. Public surface: users add rules with a jar among the plugin's
 * dependencies that names its classes in {@code
 * META-INF/services/io.github.handbookmaven.rule.Rule}.
 *
 * <p>A rule is a public class with a public constructor without parameters. It says once what it
 * is: its class is named for the mistake, {@link Mistake} rates it, {@link InFamily} at the class
 * or its package says what it is about. And it is of one of two kinds, which decide when it is
 * asked: a {@link DocumentRule} looks at one document, a {@link HandbookRule} at all of them.
 *
 * <pre>{@code
 * @Mistake(severity = Severity.WARNING)
 * @InFamily(Family.STRUCTURE)
 * public final class RunbookWithoutPager implements DocumentRule {
 *
 *   @Override
 *   public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
 *     boolean namesNone =
 *         document.type() == DocType.RUNBOOK
 *             && !document.document().text().contains("https://pager.example.com/");
 *     return namesNone
 *         ? Stream.of(Observation.of(document.titlePlace(), "it names no pager", "name one"))
 *         : Stream.empty();
 *   }
 * }
 * }</pre>
 *
 * <p>A rule says what it sees and nothing else. The engine gives each observation its severity (the
 * user's, else the rule's, capped where the document's type was only inferred), its fingerprint and
 * its suppression. It keeps no state: it may be asked from several threads at once.
 */
public interface Rule {

  /**
   * The name under which users switch, silence and look it up. Never changes once released.
   *
   * @return the class's simple name in kebab-case, such as {@code broken-link} of {@code
   *     BrokenLink}
   */
  default String id() {
    return Declaration.of(getClass()).id();
  }

  /**
   * What it speaks about.
   *
   * @return what {@link InFamily} says of the class, else of its package
   * @throws IllegalStateException where neither says it
   */
  default Family family() {
    return Declaration.of(getClass()).family();
  }

  /**
   * How bad what it sees is, unless the user says otherwise.
   *
   * @return what {@link Mistake} says of the class, before any cap
   * @throws IllegalStateException where it does not say it
   */
  default Severity defaultSeverity() {
    return Declaration.of(getClass()).severity();
  }
}
