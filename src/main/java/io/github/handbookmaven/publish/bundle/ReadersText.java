package io.github.handbookmaven.publish.bundle;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.practice.ReaderRegister;
import io.github.handbookmaven.practice.Reading;
import io.github.handbookmaven.publish.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register of readers as it leaves the repository: of documents that are published, and without
 * names unless those may be published. Somebody without a name is {@code reader-1} and so on in all
 * lines, so that readers can be counted.
 */
final class ReadersText {
  private ReadersText() {}

  /** The lines below their header; empty where nobody has read anything. */
  static String of(Edition edition) {
    Handbook handbook = edition.handbook();
    Set<String> names =
        handbook.entries().stream().flatMap(ReadersText::names).collect(Collectors.toSet());
    List<Reading> readings =
        ReaderRegister.read(edition.root()).readings().stream()
            .filter(reading -> names.contains(reading.document()))
            .toList();
    List<Reading> told = handbook.readers().isNamed() ? readings : nameless(readings);
    return told.isEmpty()
        ? ""
        : Stream.concat(Stream.of(ReaderRegister.HEADER), told.stream().map(ReaderRegister::line))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> names(Entry entry) {
    return Stream.concat(
        Stream.of(entry.id()),
        entry.document().metadata().identity().aliases().stream().map(Located::value));
  }

  private static List<Reading> nameless(List<Reading> readings) {
    Map<String, String> numbers = new HashMap<>();
    readings.forEach(
        reading ->
            numbers.computeIfAbsent(
                Reading.key(reading.reader()), any -> "reader-" + (numbers.size() + 1)));
    return readings.stream()
        .map(reading -> reading.by(numbers.get(Reading.key(reading.reader()))))
        .toList();
  }
}
