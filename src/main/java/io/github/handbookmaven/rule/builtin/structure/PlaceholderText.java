package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What its author meant to write later is missing when its reader needs it. */
public final class PlaceholderText implements Rule {

  /** For the service loader. */
  public PlaceholderText() {}

  @Override
  public String id() {
    return "placeholder-text";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return InForce.procedures(handbook)
        .filter(entry -> !isTemplate(entry))
        .flatMap(PlaceholderText::inDocument);
  }

  /** A template holds places to fill in by trade. */
  private static boolean isTemplate(Entry entry) {
    String names = entry.title() + " " + entry.path().name();
    return names.toLowerCase(Locale.ROOT).contains("template");
  }

  private static Stream<Observation> inDocument(Entry entry) {
    List<String> lines = VisibleText.lines(entry.document());
    return IntStream.range(0, lines.size())
        .mapToObj(at -> Placeholder.in(lines.get(at)).map(found -> at(entry, at + 1, found)))
        .flatMap(Optional::stream);
  }

  private static Observation at(Entry entry, int line, Placeholder found) {
    return Observation.of(
        new Place(entry.path(), line, found.column()),
        "placeholder '" + found.text() + "' was never filled in",
        "write what belongs here, or delete it; what nobody knows yet belongs in an issue");
  }
}
