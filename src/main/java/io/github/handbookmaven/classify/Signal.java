package io.github.handbookmaven.classify;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing to look for, and how to see it.
 *
 * @param name kebab-case, as in {@code model.tsv}
 * @param look how strongly a document shows it
 */
record Signal(String name, Function<Reading, Sighting> look) {

  /** All signals, in the order of {@code model.tsv}. */
  static final List<Signal> ALL =
      Stream.of(
              TitleSignals.all(),
              HeadingSignals.all(),
              StepSignals.all(),
              SentenceSignals.all(),
              CommandSignals.all(),
              FrontMatterSignals.all())
          .flatMap(List::stream)
          .toList();
}
