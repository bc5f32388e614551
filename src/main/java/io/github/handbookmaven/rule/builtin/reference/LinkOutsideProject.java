package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A link out of the project works only where somebody happens to have the other folder. */
@Mistake(severity = Severity.NOTE)
public final class LinkOutsideProject implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.OUTSIDE)
        .map(LinkOutsideProject::observation)
        .distinct();
  }

  private static Observation observation(Reference reference) {
    return Observation.of(
        reference.at(),
        "link to '" + reference.target() + "' leads out of the project",
        "link to the published page by its URL");
  }
}
