package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing to look for, and how to see it.
 *
 * @param name kebab-case, as in {@code model.tsv}
 * @param look how strongly a document shows it
 */
public record Signal(String name, Function<DocumentText, Strength> look) {

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
