package io.github.handbookmaven.classify.evidence;

import java.util.List;
import java.util.stream.Stream;

/** Every signal there is. */
final class Signals {

  /** All signals, in the order of {@code model.tsv}. */
  static final List<Signal> ALL =
      Stream.of(
              TitleSignals.all(),
              HeadingSignals.all(),
              ShapeSignals.all(),
              StepSignals.all(),
              SentenceSignals.all(),
              CommandSignals.all(),
              FrontMatterSignals.all())
          .flatMap(List::stream)
          .toList();

  private Signals() {}
}
