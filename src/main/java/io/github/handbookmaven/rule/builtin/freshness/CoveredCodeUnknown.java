package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Gap;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document covers and nobody can find is followed by nobody: the document would stay fresh
 * whatever happens to the code.
 */
@Mistake(severity = Severity.WARNING)
public final class CoveredCodeUnknown implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .flatMap(entry -> entry.freshness().gaps().stream().map(gap -> observation(entry, gap)));
  }

  private static Observation observation(Entry entry, Gap gap) {
    Optional<Located<String>> written =
        entry.document().metadata().relations().covers().stream()
            .filter(said -> said.value().equals(gap.entry()))
            .findFirst();
    Observation seen =
        Observation.of(ReviewPlace.of(written, entry), message(gap), remedy(gap.why()))
            .about(gap.entry());
    return gap.why().hidesChanges() ? seen : seen.rated(Severity.NOTE);
  }

  private static String message(Gap gap) {
    String entry = "'" + gap.entry() + "'";
    return switch (gap.why()) {
      case NOT_READABLE -> entry + " covers files that are not in the work tree";
      case NOT_THERE -> entry + " covers no file, so no change of it can be noticed";
      case NOT_DECLARED ->
          entry + " covers a type, method or field that no Java file there declares";
      case NOT_JAVA ->
          entry + " names a part of a file that is not Java, so every change of the file counts";
      case NOT_PARSED ->
          entry
              + " names a part of a file that is no Java we can read, so every change of it counts";
    };
  }

  private static String remedy(Gap.Why why) {
    return switch (why) {
      case NOT_READABLE -> "check them out: 'git sparse-checkout disable', 'git lfs pull'";
      case NOT_THERE -> "write the path of tracked files from the repository's root, or remove it";
      case NOT_DECLARED -> "write its name as it is today: Type, method or Type.method";
      case NOT_JAVA -> "cover the file without '#'";
      case NOT_PARSED -> "fix the file, or cover it without '#'";
    };
  }
}
