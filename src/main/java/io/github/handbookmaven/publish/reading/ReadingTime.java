package io.github.handbookmaven.publish.reading;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.Block;
import java.util.stream.Stream;

/** How long it takes to read a document that one works by: slower than a story. */
public final class ReadingTime {
  private static final int WORDS_A_MINUTE = 180;

  private ReadingTime() {}

  /**
   * The time for a document.
   *
   * @param entry the document
   * @return whole minutes, at least one
   */
  public static int minutes(Entry entry) {
    long words =
        entry.document().sections().stream()
            .flatMap(
                section ->
                    Stream.concat(
                        Stream.of(section.heading()), section.blocks().stream().map(Block::text)))
            .mapToLong(ReadingTime::words)
            .sum();
    return (int) Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
  }

  private static long words(String text) {
    long words = 0;
    boolean isInside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean isWord = Character.isLetterOrDigit(text.charAt(at));
      words += isWord && !isInside ? 1 : 0;
      isInside = isWord || isInside && !Character.isWhitespace(text.charAt(at));
    }
    return words;
  }
}
