package io.github.handbookmaven.publish.html.page.list;

import io.github.handbookmaven.publish.html.page.list.ListView.Choice;
import io.github.handbookmaven.publish.html.page.list.ListView.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rows of a list can be filtered by.
 *
 * @param <R> a row
 */
public final class FiltersPart<R> {
  private final List<R> rows;
  private final List<Filter> filters = new ArrayList<>();

  /**
   * Filters of a list.
   *
   * @param rows its rows
   */
  public FiltersPart(List<R> rows) {
    this.rows = rows;
  }

  /**
   * What a row can be chosen by.
   *
   * @param value what the row carries
   * @param label the value as readers call it
   */
  public record Key(String value, String label) {
    /** A value that readers call by its name. */
    public static Key of(String value) {
      return new Key(value, value);
    }

    /** Values joined by {@code |}. */
    static Stream<Key> split(String joined) {
      return Stream.of(joined.split("\\|")).map(Key::of);
    }
  }

  /** Adds a filter; one that every row passes is left out. */
  public FiltersPart<R> by(String name, String label, Function<R, Stream<Key>> keys) {
    Map<Key, Integer> counts = new LinkedHashMap<>();
    rows.stream()
        .flatMap(keys)
        .filter(key -> !key.value().isEmpty())
        .forEach(key -> counts.merge(key, 1, Integer::sum));
    if (counts.values().stream().anyMatch(count -> count < rows.size())) {
      filters.add(new Filter(name, label, choices(counts)));
    }
    return this;
  }

  private static List<Choice> choices(Map<Key, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> new Choice(each.getKey().value(), each.getKey().label(), each.getValue()))
        .sorted(Choice.BY_LABEL)
        .toList();
  }

  /**
   * Those of the filters that tell rows apart.
   *
   * @return in the order they were added
   */
  public List<Filter> list() {
    return List.copyOf(filters);
  }
}
