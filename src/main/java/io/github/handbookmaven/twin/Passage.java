package io.github.handbookmaven.twin;

import io.github.handbookmaven.model.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Where two documents say the same.
 *
 * @param text the longest common run of words, in lower case without punctuation; empty where there
 *     is none
 * @param line 1-based line of the block it starts in, in the first document
 * @param otherLine the same in the other
 */
record Passage(String text, int line, int otherLine) {

  /**
   * The longest passage both have.
   *
   * @param counts which runs count; boilerplate does not
   */
  static Passage longest(Document one, Document other, LongPredicate counts) {
    HashedWords mine = HashedWords.of(one);
    HashedWords theirs = HashedWords.of(other);
    Map<Long, Integer> places = firstPlaces(theirs.runs(Runs.WORDS));
    long[] runs = mine.runs(Runs.WORDS);
    int best = 0;
    int bestLength = 0;
    int length = 0;
    for (int at = 0; at < runs.length; at++) {
      length = places.containsKey(runs[at]) && counts.test(runs[at]) ? length + 1 : 0;
      if (length > bestLength) {
        bestLength = length;
        best = at - length + 1;
      }
    }
    return bestLength == 0
        ? new Passage("", one.title().line(), other.title().line())
        : new Passage(
            mine.text(best, bestLength + Runs.WORDS - 1),
            mine.line(best),
            theirs.line(places.get(runs[best])));
  }

  private static Map<Long, Integer> firstPlaces(long[] runs) {
    Map<Long, Integer> places = new HashMap<>();
    for (int at = 0; at < runs.length; at++) {
      places.putIfAbsent(runs[at], at);
    }
    return places;
  }
}
