package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What its author meant to write later is missing when its reader needs it. */
@Mistake(severity = Severity.WARNING)
public final class PlaceholderText implements DocumentRule {
  @Override
  public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    return InForce.isProcedure(document) && !isTemplate(document)
        ? inProcedure(document)
        : Stream.empty();
  }

  /** A template holds places to fill in by trade. */
  private static boolean isTemplate(ClassifiedDocument document) {
    String names = document.title() + " " + document.path().name();
    return names.toLowerCase(Locale.ROOT).contains("template");
  }

  private static Stream<Observation> inProcedure(ClassifiedDocument document) {
    List<String> lines = VisibleText.lines(document.document());
    Schedule schedule = new Schedule(lines);
    return IntStream.range(0, lines.size())
        .mapToObj(
            at ->
                Placeholder.in(lines.get(at))
                    .filter(found -> !schedule.leavesOpen(at, found))
                    .findFirst()
                    .map(found -> at(document, at + 1, found)))
        .flatMap(Optional::stream);
  }

  private static Observation at(ClassifiedDocument document, int line, Placeholder found) {
    return Observation.of(
        new Place(document.path(), line, found.column()),
        "placeholder '" + found.text() + "' was never filled in",
        "write what belongs here, or delete it; what nobody knows yet belongs in an issue");
  }
}
