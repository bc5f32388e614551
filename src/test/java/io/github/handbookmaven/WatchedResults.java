package io.github.handbookmaven;

import io.github.handbookmaven.kept.Kept;
import io.github.handbookmaven.kept.KeptResults;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Results kept from run to run, with somebody who watches them.
 *
 * @param results where they are kept
 * @param onFound what a result of an earlier run is handed on as; of the same type
 * @param onKept hears the kind of each result that this run keeps, and the result
 */
public record WatchedResults(
    KeptResults results, UnaryOperator<Object> onFound, BiConsumer<String, Object> onKept)
    implements KeptResults {

  /** Tells what is kept, which is what was made because it was not found. */
  public static WatchedResults telling(KeptResults results, BiConsumer<String, Object> onKept) {
    return new WatchedResults(results, UnaryOperator.identity(), onKept);
  }

  /** Hands on what is found as something else. */
  public static WatchedResults handing(KeptResults results, UnaryOperator<Object> onFound) {
    return new WatchedResults(results, onFound, (kind, result) -> {});
  }

  @Override
  public <T> Kept<T> of(String kind, Class<T> type) {
    Kept<T> kept = results.of(kind, type);
    return new Kept<>() {
      @Override
      public Optional<T> find(String key) {
        return kept.find(key).map(onFound).map(type::cast);
      }

      @Override
      public void keep(String key, T result) {
        onKept.accept(kind, result);
        kept.keep(key, result);
      }
    };
  }

  @Override
  public int found() {
    return results.found();
  }

  @Override
  public void settle() {
    results.settle();
  }

  @Override
  public void close() {
    results.close();
  }
}
