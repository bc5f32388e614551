package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import java.util.Objects;
import java.util.stream.Stream;

/** A rule without logic of its own: documents name something of a kind that is not there. */
public abstract class UnknownReferenceRule implements HandbookRule {
  private final Kind kind;
  private final String message;
  private final String remedy;

  /**
   * A rule about references of one kind.
   *
   * @param kind the kind
   * @param message what is wrong, with {@code %s} where the name stands
   * @param remedy what to do where nothing near it was meant
   */
  protected UnknownReferenceRule(Kind kind, String message, String remedy) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.message = message;
    this.remedy = remedy;
  }

  @Override
  public final Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.BROKEN)
        .filter(reference -> reference.kind() == kind)
        .map(this::observation);
  }

  private Observation observation(Reference reference) {
    return Observation.of(
            reference.at(),
            message.formatted("'" + reference.target() + "'"),
            reference.hint().map(DidYouMean::remedy).orElse(remedy))
        .about(reference.target());
  }
}
