package io.github.handbookmaven.rule.builtin.ownership;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Practice;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import java.util.stream.Stream;

/** What nobody owns nobody reviews. */
@Mistake(severity = Severity.NOTE)
public final class OwnerMissing implements HandbookRule, Practice {
  @Override
  public boolean concerns(Entry entry) {
    return needsAnOwner(entry);
  }

  @Override
  public boolean isAskedOf(Entry entry) {
    return entry.freshness().terms().requireOwner();
  }

  @Override
  public String kept() {
    return "procedures have an owner";
  }

  @Override
  public String beginning() {
    return "give folders to teams in CODEOWNERS, or by <owner> of a policy with <paths>";
  }

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
    Observation observation =
        Observation.of(
            entry.document().titlePlace(),
            "nobody owns '" + entry.title() + "'",
            "name a team: 'owner: \"@org/team\"' in its front matter, a line in CODEOWNERS, or"
                + " <owner> of a policy");
    boolean isRequired = entry.freshness().terms().requireOwner();
    return isRequired ? observation.rated(Severity.WARNING) : observation;
  }
}
