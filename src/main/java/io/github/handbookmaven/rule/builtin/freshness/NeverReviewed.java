package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.freshness.Provenance;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Practice;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.stream.Stream;

/** A procedure nobody ever reviewed is a draft in disguise: nobody has said that it works. */
@Mistake(severity = Severity.NOTE)
public final class NeverReviewed implements HandbookRule, Practice {
  @Override
  public boolean concerns(Entry entry) {
    return !ReviewPlace.isExempt(entry);
  }

  @Override
  public boolean isAskedOf(Entry entry) {
    return entry.freshness().terms().requireReview()
        || entry.freshness().schedule().intervalFrom() == Provenance.FRONT_MATTER;
  }

  @Override
  public String kept() {
    return "documents have a recorded review";
  }

  @Override
  public String beginning() {
    return "handbook:review lists them; begin with those that people rely on in the night, or ask"
        + " for reviews of some by a policy with <requireReview>";
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() == State.NEVER_REVIEWED)
        .map(this::observation);
  }

  private Observation observation(Entry entry) {
    Observation observation =
        Observation.of(
            entry.document().titlePlace(),
            "'" + entry.title() + "' has never been reviewed",
            ReviewPlace.review(entry));
    boolean required = entry.freshness().terms().requireReview();
    return required ? observation.rated(Severity.ERROR) : observation;
  }
}
