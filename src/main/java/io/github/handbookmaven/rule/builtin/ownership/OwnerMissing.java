package io.github.handbookmaven.rule.builtin.ownership;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import java.util.stream.Stream;

/** What nobody owns nobody reviews. */
@Mistake(severity = Severity.NOTE)
public final class OwnerMissing implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(OwnerMissing::needsAnOwner)
        .filter(entry -> entry.owners().names().isEmpty())
        .map(OwnerMissing::observation);
  }

  private static boolean needsAnOwner(Entry entry) {
    return entry.type().isProcedure() && InForce.isInForce(entry.classified());
  }

  private static Observation observation(Entry entry) {
    return Observation.of(
        entry.document().titlePlace(),
        "nobody owns '" + entry.title() + "'",
        "name a team: 'owner: \"@org/team\"' in its front matter, a line in CODEOWNERS, or"
            + " <owner> of a policy");
  }
}
