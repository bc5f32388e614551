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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Of two copies one is mended and the other is read. */
@Mistake(severity = Severity.WARNING)
public final class DuplicateDocument implements HandbookRule {
  /** Siblings of one family share up to eight tenths legitimately. */
  private static final double JACCARD = 0.9;

  private static final double NEVER = 1.1;
  private static final Set<DocType> PROCEDURES = EnumSet.of(DocType.SOP, DocType.RUNBOOK);

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    List<Document> inForce =
        handbook.entries().stream()
            .filter(entry -> InForce.isInForce(entry.classified()))
            .map(Entry::document)
            .toList();
    return new TwinFinder(inForce)
        .find((one, other) -> isMistake(one, other, handbook), JACCARD, NEVER).stream()
            .map(twins -> observation(twins, handbook));
  }

  /** An SOP and a runbook that say the same are another mistake, with a rule of its own. */
  private static boolean isMistake(Document one, Document other, Handbook handbook) {
    DocType type = typeOf(one, handbook);
    DocType otherType = typeOf(other, handbook);
    boolean isInterchangeable =
        type != otherType && PROCEDURES.contains(type) && PROCEDURES.contains(otherType);
    return !isInterchangeable && !TwinExemptions.onPurpose(one.path(), other.path());
  }

  private static DocType typeOf(Document document, Handbook handbook) {
    return handbook.at(document.path()).orElseThrow().type();
  }

  private static Observation observation(Twins twins, Handbook handbook) {
    RepoPath copy = twins.other();
    return SharedPassage.of(twins, copy)
        .observation(
            "'%s' is a copy of '%s'".formatted(title(copy, handbook), title(twins.one(), handbook)),
            "keep one of the two and name the other's id in its 'aliases', so that old links lead"
                + " there")
        .about(twins.one().value());
  }

  private static String title(RepoPath path, Handbook handbook) {
    return handbook.at(path).orElseThrow().title();
  }
}
