package io.github.handbookmaven.capture.redaction;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Values that are looked for all at once: a recording may hold thousands of them, and each of its
 * texts is looked at.
 */
final class KnownValues {
  private final NavigableMap<CharSequence, String> meanings = new TreeMap<>(CharSequence::compare);
  private int longest;

  /** Which places of a text a value may begin and end at. */
  record Bounds(IntPredicate start, IntPredicate end) {
    static final Bounds ANY = new Bounds(any -> true, any -> true);
  }

  /**
   * Part of a text that is nothing but values, one or several that overlap.
   *
   * @param start where it begins
   * @param end behind its last character
   * @param meaning of the first of them
   */
  record Found(int start, int end, String meaning) {}

  /** Knows a value; what it was known to mean before stays. */
  void add(String value, String meaning) {
    meanings.putIfAbsent(value, meaning);
    longest = Math.max(longest, value.length());
  }

  /** All places where a text says a value, from its beginning to its end. */
  List<Found> in(String text, Bounds bounds) {
    List<Found> all = new ArrayList<>();
    for (int at = 0; at < text.length() && longest > 0; at++) {
      String value = bounds.start().test(at) ? longestAt(text, at, bounds) : "";
      if (!value.isEmpty()) {
        add(all, new Found(at, at + value.length(), meanings.get(value)));
      }
    }
    return all;
  }

  private static void add(List<Found> all, Found next) {
    Found last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last == null || last.end() <= next.start()) {
      all.add(next);
    } else if (last.end() < next.end()) {
      all.set(all.size() - 1, new Found(last.start(), next.end(), last.meaning()));
    }
  }

  /**
   * The longest value a text goes on with; empty where there is none. What a text begins with sorts
   * before it, and the longest of that right before it, but for what only begins like it: then no
   * value is longer than what both have in common.
   */
  private String longestAt(String text, int at, Bounds bounds) {
    CharSequence rest = CharBuffer.wrap(text, at, Math.min(text.length(), at + longest));
    for (CharSequence below = meanings.floorKey(rest);
        below != null;
        below = meanings.floorKey(rest)) {
      String value = below.toString();
      boolean isSaid = text.startsWith(value, at);
      if (isSaid && bounds.end().test(at + value.length())) {
        return value;
      }
      rest = rest.subSequence(0, isSaid ? value.length() - 1 : common(rest, value));
    }
    return "";
  }

  private static int common(CharSequence one, CharSequence other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
