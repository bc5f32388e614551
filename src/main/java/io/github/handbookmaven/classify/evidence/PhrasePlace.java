package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.Word;
import java.util.Locale;

/**
 * Where in a document a phrase stands: "restart" means one thing in a title and another in code.
 */
enum PhrasePlace {
  /** The title: each word, and each two that follow each other. */
  TITLE(1, "words-of-the-title"),
  /** A heading: each word, and each two that follow each other. */
  HEADING(0.3, "words-of-a-heading"),
  /** The first word of a heading. */
  OPENING(0.3, "words-of-a-heading"),
  /** The first one and two words of an item. */
  ITEM(0.15, "first-words-of-items"),
  /** The first one and two words of a paragraph. */
  PARAGRAPH(0.15, "first-words-of-paragraphs"),
  /** Any text: each word, and each two that follow each other. */
  BODY(0.2, "words-of-the-text"),
  /** The first one and two words of a command. */
  COMMAND(0.3, "first-words-of-commands"),
  /** The language a block of code names, or "unnamed". */
  FENCE(0.5, "languages-of-code");

  private final double scale;
  private final String signal;

  PhrasePlace(double scale, String signal) {
    this.scale = scale;
    this.signal = signal;
  }

  /** The word of {@code phrases.tsv}: lower case. */
  String key() {
    return Word.of(this);
  }

  /** What the evidence of its phrases is called. */
  String signal() {
    return signal;
  }

  boolean isOfAHeading() {
    return this == HEADING || this == OPENING;
  }

  /** Whether what stands there is told as a line of evidence of its own. */
  boolean hasALineOfItsOwn() {
    return isOfAHeading() || this == TITLE;
  }

  /** How much a phrase counts here before the trainer weighs it: text holds many, a title few. */
  double scale() {
    return scale;
  }

  /** The place of a word of {@code phrases.tsv}. */
  static PhrasePlace of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
