package io.github.handbookmaven.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A node of a YAML text, as text: no value is turned into a number, date or boolean, because YAML's
 * own idea of those loses what was written ({@code 2024-02-30}, {@code no}, {@code 1.10}).
 */
public sealed interface YamlNode {

  /**
   * Line it starts on.
   *
   * @return 1-based, counted in the file
   */
  int line();

  /**
   * Column it starts on.
   *
   * @return 1-based, in UTF-16 units
   */
  int column();

  /**
   * Takes the node apart by its kind.
   *
   * @param scalar what to do with a text
   * @param list what to do with a list
   * @param map what to do with a map
   * @param <R> what comes out
   * @return what the function of its kind gave
   */
  <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> list, Function<Mapping, R> map);

  /**
   * A single value.
   *
   * @param text as written, unquoted; empty for {@code null} written as nothing
   * @param quoted whether quotes stood around it, or it was a block text
   * @param line 1-based
   * @param column 1-based
   */
  record Scalar(String text, boolean quoted, int line, int column) implements YamlNode {
    @Override
    public <R> R match(
        Function<Scalar, R> scalar, Function<Sequence, R> list, Function<Mapping, R> map) {
      return scalar.apply(this);
    }
  }

  /**
   * A list.
   *
   * @param items in order
   * @param line 1-based
   * @param column 1-based
   */
  record Sequence(List<YamlNode> items, int line, int column) implements YamlNode {
    /** Copies what could change. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public <R> R match(
        Function<Scalar, R> scalar, Function<Sequence, R> list, Function<Mapping, R> map) {
      return list.apply(this);
    }
  }

  /**
   * A map.
   *
   * @param entries in order of appearance; keys may repeat, which the reader has reported
   * @param line 1-based
   * @param column 1-based
   */
  record Mapping(List<Entry> entries, int line, int column) implements YamlNode {
    /** Copies what could change. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /**
     * The value of a key.
     *
     * @param key as written
     * @return the first value under it
     */
    public Optional<YamlNode> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().text().equals(key))
          .map(Entry::value)
          .findFirst();
    }

    /**
     * The text of a key.
     *
     * @param key as written
     * @return the text, or empty where the key is missing or holds no single value
     */
    public Optional<Scalar> scalar(String key) {
      return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    @Override
    public <R> R match(
        Function<Scalar, R> scalar, Function<Sequence, R> list, Function<Mapping, R> map) {
      return map.apply(this);
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param value the value
   */
  record Entry(Scalar key, YamlNode value) {
    /**
     * The key as the front matter reader compares it: without case, {@code _}, {@code -}, {@code .}
     * and blanks.
     *
     * @return plain letters and digits
     */
    public String plainKey() {
      return key.text().toLowerCase(Locale.ROOT).replaceAll("[_\\-.\\s]", "");
    }
  }
}
