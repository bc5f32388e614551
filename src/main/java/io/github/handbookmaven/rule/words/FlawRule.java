package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A rule without logic of its own: it reports what a stage found wrong with its input, in documents
 * and at files that became none.
 */
public abstract class FlawRule implements DocumentRule, HandbookRule {
  private final Flaw.Kind kind;

  /**
   * A rule about flaws of one kind.
   *
   * @param kind the kind
   */
  protected FlawRule(Flaw.Kind kind) {
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  @Override
  public final Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    return observations(document.document().flaws().stream());
  }

  @Override
  public final Stream<Observation> inspect(Handbook handbook, Options options) {
    return observations(handbook.sources().flaws().stream());
  }

  private Stream<Observation> observations(Stream<Flaw> flaws) {
    return flaws.filter(flaw -> flaw.kind() == kind).map(FlawRule::observation);
  }

  /**
   * A flaw as a rule reports it. A whole file has no line whose text would tell two flaws apart.
   *
   * @param flaw what is wrong
   * @return the observation
   */
  protected static Observation observation(Flaw flaw) {
    Observation observation = Observation.of(flaw.at(), flaw.message(), flaw.remedy());
    return flaw.at().isWholeFile()
        ? observation.about(flaw.at().path() + " " + flaw.message())
        : observation;
  }
}
