package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts a list into pieces small enough to load one.
 *
 * @param pieces in order, none empty
 * @param <T> what is cut
 */
record Shards<T>(List<List<T>> pieces) {

  /**
   * A piece ends with the value that fills it, so that all but the last are full: this is what lets
   * a reader tell from the number of pieces how much is in them.
   */
  static <T> Shards<T> cut(List<T> values, int full, ToIntFunction<T> size) {
    List<List<T>> pieces = new ArrayList<>();
    int start = 0;
    int filled = 0;
    for (int at = 0; at < values.size(); at++) {
      filled += size.applyAsInt(values.get(at));
      if (filled >= full || at == values.size() - 1) {
        pieces.add(List.copyOf(values.subList(start, at + 1)));
        start = at + 1;
        filled = 0;
      }
    }
    return new Shards<>(List.copyOf(pieces));
  }
}
