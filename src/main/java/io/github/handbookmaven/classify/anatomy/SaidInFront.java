package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.language.Quote;
import io.github.handbookmaven.classify.language.Words;
import io.github.handbookmaven.model.Document;
import java.util.List;
import java.util.Optional;

/** What a document's front matter says it is for: sites show it below the title. */
final class SaidInFront {
  /** Fewer only name it once more. */
  private static final int ENOUGH_WORDS = 4;

  private SaidInFront() {}

  /** The description, where it says more than the title. */
  static Optional<Found> of(Document document) {
    return document
        .metadata()
        .identity()
        .description()
        .filter(said -> saysMore(said.value(), document))
        .map(said -> new Found(said.at().line(), false, Quote.of(said.value())));
  }

  private static boolean saysMore(String said, Document document) {
    List<String> words = Words.of(said);
    return words.size() >= ENOUGH_WORDS && !words.equals(Words.of(document.title().text()));
  }
}
