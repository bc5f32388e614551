package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.Quote;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Front matter only one type of document has. */
final class FrontMatterSignals {
  private FrontMatterSignals() {}

  static List<Signal> all() {
    return List.of(
        of("names-its-alerts", metadata -> metadata.relations().alerts().stream().findFirst()),
        of("names-its-foundation", metadata -> metadata.relations().basedOn().stream().findFirst()),
        of("names-a-severity", metadata -> metadata.relations().severity()),
        of("was-exercised", FrontMatterSignals::exercise));
  }

  private static Signal of(String name, Function<Metadata, Optional<? extends Located<?>>> value) {
    return new Signal(
        name,
        reading ->
            value
                .apply(reading.document().metadata())
                .map(said -> sighting(said.at(), String.valueOf(said.value())))
                .orElse(Strength.NOTHING));
  }

  private static Optional<? extends Located<?>> exercise(Metadata metadata) {
    Stream<Optional<? extends Located<?>>> exercises =
        Stream.of(metadata.review().lastExercised(), metadata.review().exerciseInterval());
    return exercises.flatMap(Optional::stream).findFirst();
  }

  private static Strength sighting(Place at, String value) {
    return new Strength(1, at.line(), Quote.of(value));
  }
}
