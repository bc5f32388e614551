package io.github.handbookmaven.site;

import io.github.handbookmaven.yaml.YamlLimits;
import io.github.handbookmaven.yaml.YamlNode;
import io.github.handbookmaven.yaml.YamlReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds values in configurations, whatever language they are written in. */
final class Written {
  private Written() {}

  /** The map a YAML text is; empty where it is none. */
  static Optional<YamlNode.Mapping> yaml(String text) {
    return YamlReader.read(text, 1, YamlLimits.FILE).documents().stream()
        .findFirst()
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast);
  }

  /** All texts in a node, at any depth, in order. */
  static Stream<String> texts(YamlNode node) {
    return node.match(
        scalar -> Stream.of(scalar.text()),
        list -> list.items().stream().flatMap(Written::texts),
        map -> map.entries().stream().flatMap(entry -> texts(entry.value())));
  }

  /**
   * The values of a key in TOML, YAML, JSON, JavaScript, Python or Ruby, where a literal stands
   * under it: {@code key = "value"}, {@code key: value}, {@code :key, "value"}.
   */
  static Stream<String> literals(String text, String key) {
    String name = "(?i)(?<![\\w.-])[\"':]?" + key + "[\"']?";
    String value = "(?:[:=,]\\s*[\"']([^\"'\\n]{1,200})[\"']|:[ \\t]*([\\w./-]{1,200}))";
    return Pattern.compile(name + "\\s*" + value)
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
  }

  /** Whether a key is given any value. */
  static boolean gives(String text, String key) {
    return Pattern.compile("(?m)^[ \\t]*[\"']?(?:" + key + ")[\"']?\\s*[:=]").matcher(text).find();
  }

  /** The relative Markdown files a text links to, without anchors. */
  static Stream<String> linkedPages(String text) {
    Matcher links = Pattern.compile("\\]\\(<?([^)>\\s#:]{1,300}\\.md)\\b").matcher(text);
    return links.results().map(found -> found.group(1));
  }
}
