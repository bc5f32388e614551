package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.PageClashes;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two documents whose pages have one name on some system: the reader would get either, by chance.
 */
@Mistake(severity = Severity.ERROR)
public final class OutputClash implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return PageClashes.of(handbook.entries()).stream().flatMap(OutputClash::observations);
  }

  private static Stream<Observation> observations(List<Entry> clashing) {
    return clashing.stream().map(entry -> observation(entry, clashing));
  }

  private static Observation observation(Entry entry, List<Entry> clashing) {
    String others =
        clashing.stream()
            .filter(other -> other != entry)
            .map(other -> other.path().value())
            .collect(Collectors.joining(", "));
    return Observation.of(
            Place.file(entry.path()),
            "its page " + entry.url() + " has the same name as that of " + others,
            "rename one of them; no page is written for either")
        .about(entry.url() + " " + others);
  }
}
