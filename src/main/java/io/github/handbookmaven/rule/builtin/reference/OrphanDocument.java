package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Practice;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.IndexPages;
import java.util.stream.Stream;

/** A document nothing leads to is found by nobody who needs it. */
@Mistake(severity = Severity.NOTE)
public final class OrphanDocument implements HandbookRule, Practice {
  @Override
  public boolean concerns(Entry entry) {
    return isInForce(entry);
  }

  @Override
  public String kept() {
    return "documents are linked from another";
  }

  @Override
  public String beginning() {
    return "begin with an index page in each folder that links to what stands there";
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    boolean isAlone =
        handbook.entries().size() == 1
            || handbook.sources().tree().unavailable().mayHoldDocuments();
    return handbook.entries().stream()
        .filter(entry -> !isAlone && isInForce(entry))
        .filter(entry -> isOrphan(entry, handbook.references()))
        .map(OrphanDocument::observation);
  }

  private static boolean isOrphan(Entry entry, References references) {
    return references.to(entry.path()).isEmpty()
        && references.alertsTo(entry.path()).isEmpty()
        && !references.isListed(entry.path())
        && !references.isUsedElsewhere(entry.path());
  }

  private static boolean isInForce(Entry entry) {
    return entry.status() == Status.ACTIVE && !IndexPages.contains(entry.path());
  }

  private static Observation observation(Entry entry) {
    return Observation.of(
        entry.document().titlePlace(),
        "nothing leads to '" + entry.title() + "'",
        "link to it from the document whose reader needs it next, or from an index page");
  }
}
