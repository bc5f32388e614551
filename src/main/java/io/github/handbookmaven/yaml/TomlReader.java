package io.github.handbookmaven.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads TOML (<a href="https://toml.io/en/v1.0.0">1.0</a>) into the nodes YAML is read into, under
 * the same limits. A date becomes the text ISO 8601 gives it.
 */
public final class TomlReader {
  private final int firstLine;

  private TomlReader(int firstLine) {
    this.firstLine = firstLine;
  }

  /**
   * Reads a text.
   *
   * @param text TOML, lines ended by {@code \n}
   * @param firstLine 1-based line of the file the text starts on
   * @param limits how much is read
   * @return one map, and every fault; nothing where the text is longer than the limits allow
   */
  public static YamlText read(String text, int firstLine, YamlLimits limits) {
    return new TomlReader(firstLine).read(text, limits);
  }

  private YamlText read(String text, YamlLimits limits) {
    if (text.length() > limits.codePoints()) {
      return fault("the TOML is longer than " + limits.codePoints() + " characters");
    }
    try {
      TomlParseResult read = Toml.parse(text);
      List<YamlText.Fault> faults = read.errors().stream().map(this::fault).toList();
      return new YamlText(List.of(map(read, firstLine, 1)), faults);
    } catch (AssertionError ownMistake) {
      // The parser asserts what some texts disprove, such as a header that goes on after its end.
      return fault("this is not TOML");
    } catch (StackOverflowError tooDeep) {
      return fault("the TOML is nested deeper than anybody reads");
    }
  }

  private YamlText fault(String message) {
    String remedy = "move what is no metadata into the text";
    return new YamlText(List.of(), List.of(new YamlText.Fault(firstLine, 1, message, remedy)));
  }

  private YamlText.Fault fault(TomlParseError error) {
    String message = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    String sentence =
        message.isEmpty()
            ? "it cannot be read"
            : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    return new YamlText.Fault(
        line(error.position()),
        error.position().column(),
        "this is not TOML: " + sentence,
        "write `key = \"value\"` on each line, texts and dates of other forms in quotes");
  }

  private int line(TomlPosition position) {
    return firstLine + position.line() - 1;
  }

  private YamlNode.Mapping map(TomlTable table, int line, int column) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (String name : table.keySet()) {
      List<String> key = List.of(name);
      TomlPosition at = table.inputPositionOf(key);
      int keyLine = at == null ? line : line(at);
      int keyColumn = at == null ? 1 : at.column();
      entries.add(
          new YamlNode.Entry(
              new YamlNode.Scalar(name, false, keyLine, keyColumn),
              node(table.get(key), keyLine, keyColumn)));
    }
    return new YamlNode.Mapping(entries, line, column);
  }

  private YamlNode node(Object value, int line, int column) {
    if (value instanceof TomlTable table) {
      return map(table, line, column);
    }
    if (value instanceof TomlArray array) {
      List<YamlNode> items =
          IntStream.range(0, array.size())
              .mapToObj(at -> node(array.get(at), line, column))
              .toList();
      return new YamlNode.Sequence(items, line, column);
    }
    return new YamlNode.Scalar(String.valueOf(value), value instanceof String, line, column);
  }
}
