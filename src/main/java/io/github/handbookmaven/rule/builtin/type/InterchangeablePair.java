package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import io.github.handbookmaven.twin.TwinFinder;
import io.github.handbookmaven.twin.Twins;
import java.util.List;
import java.util.stream.Stream;

/** An SOP and a runbook that say the same drift apart, and nobody knows which one is right. */
@Mistake(severity = Severity.WARNING)
public final class InterchangeablePair implements HandbookRule {
  private static final double JACCARD = 0.3;
  private static final double CONTAINMENT = 0.5;

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    List<Document> procedures =
        handbook.entries().stream()
            .filter(entry -> InForce.isProcedure(entry.classified()))
            .map(Entry::document)
            .toList();
    return new TwinFinder(procedures)
            .apartFromBoilerplate(document -> typeOf(document.path(), handbook))
            .find((one, other) -> isCrossType(one, other, handbook), JACCARD, CONTAINMENT)
            .stream()
            .map(twins -> observation(twins, handbook));
  }

  private static boolean isCrossType(Document one, Document other, Handbook handbook) {
    return typeOf(one.path(), handbook) != typeOf(other.path(), handbook);
  }

  private static Observation observation(Twins twins, Handbook handbook) {
    boolean oneIsTheRunbook = typeOf(twins.one(), handbook) == DocType.RUNBOOK;
    RepoPath runbook = oneIsTheRunbook ? twins.one() : twins.other();
    RepoPath sop = oneIsTheRunbook ? twins.other() : twins.one();
    return SharedPassage.of(twins, runbook)
        .observation(
            "runbook '%s' and SOP '%s' say the same"
                .formatted(title(runbook, handbook), title(sop, handbook)),
            "keep what is standard in the SOP only; let the runbook name it in 'based_on' and add"
                + " checks, decisions and responses")
        .about(sop.value());
  }

  private static DocType typeOf(RepoPath path, Handbook handbook) {
    return handbook.at(path).orElseThrow().type();
  }

  private static String title(RepoPath path, Handbook handbook) {
    return handbook.at(path).orElseThrow().title();
  }
}
