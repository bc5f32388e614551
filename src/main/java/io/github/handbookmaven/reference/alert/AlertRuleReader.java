package io.github.handbookmaven.reference.alert;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlLimits;
import io.github.handbookmaven.yaml.YamlNode;
import io.github.handbookmaven.yaml.YamlNode.Mapping;
import io.github.handbookmaven.yaml.YamlNode.Scalar;
import io.github.handbookmaven.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds alert rules in YAML, whatever wraps them: a rule file, a PrometheusRule, a Loki
 * AlertingRule, a list or template of those, a config map that holds a rule file as text, Grafana's
 * provisioning. A map with {@code alert} and {@code expr} is a rule; promtool's tests have neither.
 */
final class AlertRuleReader {
  /** What may stand between a key and its colon. */
  private static final String CLOSING = "\\\"' \t";

  private final List<String> keys;
  private final RepoPath file;
  private final List<AlertRule> rules = new ArrayList<>();

  private AlertRuleReader(RepoPath file, List<String> keys) {
    this.file = file;
    this.keys = keys.stream().map(AlertRuleReader::plain).toList();
  }

  /**
   * Reads a file. What is no YAML, such as a chart's template, holds no rules as far as it cannot
   * be read.
   *
   * @param file its path
   * @param text its text
   * @param keys annotations or labels that name a runbook, the most telling first
   * @return the rules in order
   */
  static List<AlertRule> read(RepoPath file, String text, List<String> keys) {
    AlertRuleReader reader = new AlertRuleReader(file, keys);
    if (mayHoldRules(text)) {
      reader.readText(text, 1, true);
    }
    return reader.rules;
  }

  /** Cheap, because most YAML of a repository is something else, though it may tell of alerts. */
  static boolean mayHoldRules(String text) {
    return hasKey(text, "alert") && hasKey(text, "expr")
        || hasKey(text, "condition") && hasKey(text, "rules");
  }

  /** Also in quotes, and in a text that is quoted as a whole. */
  private static boolean hasKey(String text, String key) {
    int at = text.indexOf(key);
    while (at >= 0) {
      int end = at + key.length();
      boolean isWhole = at == 0 || !isOfAName(text.charAt(at - 1));
      if (isWhole && isFollowedByColon(text, end)) {
        return true;
      }
      at = text.indexOf(key, end);
    }
    return false;
  }

  private static boolean isOfAName(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-';
  }

  private static boolean isFollowedByColon(String text, int from) {
    int at = from;
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }

  private void readText(String text, int firstLine, boolean mayNest) {
    YamlReader.read(text, firstLine, YamlLimits.FILE)
        .documents()
        .forEach(document -> walk(document, "", mayNest));
  }

  private Void walk(YamlNode node, String group, boolean mayNest) {
    return node.match(
        scalar -> text(scalar, mayNest),
        list -> {
          list.items().forEach(item -> walk(item, group, mayNest));
          return null;
        },
        map -> visit(map, group, mayNest));
  }

  /** Config maps hold whole rule files as one text. */
  private Void text(Scalar scalar, boolean mayNest) {
    if (mayNest && scalar.text().indexOf('\n') >= 0 && scalar.text().contains("alert:")) {
      readText(scalar.text(), scalar.line() + 1, false);
    }
    return null;
  }

  private Void visit(Mapping map, String group, boolean mayNest) {
    Optional<Scalar> name = nameOfRule(map);
    if (name.isPresent()) {
      rules.add(rule(map, name.get(), group));
      return null;
    }
    String inner = map.get("rules").isPresent() ? text(map, "name").orElse(group) : group;
    map.entries().forEach(entry -> walk(entry.value(), inner, mayNest));
    return null;
  }

  private static Optional<Scalar> nameOfRule(Mapping map) {
    Optional<Scalar> prometheus = map.scalar("alert").filter(name -> map.get("expr").isPresent());
    return prometheus.or(
        () ->
            map.scalar("title")
                .filter(name -> map.get("condition").isPresent() && map.get("data").isPresent()));
  }

  private AlertRule rule(Mapping map, Scalar name, String group) {
    Place at = place(name);
    Optional<Scalar> runbook = runbook(map);
    return new AlertRule(
        name.text().strip(),
        group,
        at,
        value(inner(map, "labels"), "severity").map(severity -> severity.text().strip()).orElse(""),
        text(map, "for").orElse(""),
        text(map, "expr").orElse(""),
        runbook.map(scalar -> scalar.text().strip()).orElse(""),
        runbook.map(this::place).orElse(at));
  }

  private Optional<Scalar> runbook(Mapping rule) {
    Optional<Mapping> annotations = inner(rule, "annotations");
    Optional<Mapping> labels = inner(rule, "labels");
    return keys.stream()
        .map(key -> value(annotations, key).or(() -> value(labels, key)))
        .flatMap(Optional::stream)
        .filter(scalar -> !scalar.text().isBlank())
        .findFirst();
  }

  private static Optional<Scalar> value(Optional<Mapping> map, String plainKey) {
    return map.stream()
        .flatMap(AlertRuleReader::entries)
        .filter(entry -> entry.plainKey().equals(plainKey))
        .map(YamlNode.Entry::value)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .findFirst();
  }

  /** What a map holds, then what {@code <<} merges into it. */
  private static Stream<YamlNode.Entry> entries(Mapping map) {
    Stream<YamlNode.Entry> merged =
        map.get("<<").stream()
            .filter(Mapping.class::isInstance)
            .flatMap(other -> ((Mapping) other).entries().stream());
    return Stream.concat(map.entries().stream(), merged);
  }

  private static Optional<Mapping> inner(Mapping map, String key) {
    return map.get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private static Optional<String> text(Mapping map, String key) {
    return map.scalar(key).map(scalar -> scalar.text().strip());
  }

  private static String plain(String key) {
    return new YamlNode.Entry(new Scalar(key, false, 1, 1), new Scalar("", false, 1, 1)).plainKey();
  }

  private Place place(Scalar scalar) {
    return new Place(file, scalar.line(), scalar.column());
  }
}
