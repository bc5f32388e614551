package io.github.handbookmaven.yaml;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Finds out what to write instead of one broken line. A repair is proposed only where the line
 * alone cannot be read as YAML, and the repaired line alone can.
 */
final class LineRepair {
  private static final int LONGEST = 500;
  private static final Pattern KEY_AND_VALUE =
      Pattern.compile("(\\s*+(?:-\\s++)?[\\w][\\w .-]*:\\s++)(\\S(?:.*\\S)?)\\s*+");
  private static final Pattern ITEM = Pattern.compile("(\\s*+-\\s++)(\\S(?:.*\\S)?)\\s*+");
  private static final Pattern NO_BLANK =
      Pattern.compile("(\\s*+[\\w][\\w-]*+):(\\S(?:.*\\S)?)\\s*+");
  private static final Pattern FLOW_LIST = Pattern.compile("([^\\[]*)\\[(.*)\\]\\s*");

  private LineRepair() {}

  /**
   * The remedy for a line.
   *
   * @param line as written
   * @return an instruction with the line to paste; empty where the line is fine by itself or no
   *     repair helps
   */
  static Optional<String> of(String line) {
    if (line.isBlank() || line.length() > LONGEST || isReadable(line)) {
      return Optional.empty();
    }
    String blanks = withoutTabs(line);
    String hint = blanks.equals(line) ? "" : ", with blanks instead of the tab";
    return Stream.of(Optional.of(blanks), flowListQuoted(blanks), quoted(blanks), spaced(blanks))
        .flatMap(Optional::stream)
        .filter(LineRepair::isReadable)
        .map(repaired -> "write `" + repaired.strip() + "`" + hint)
        .findFirst();
  }

  /** YAML allows tabs between words, but not before them. */
  private static String withoutTabs(String line) {
    int indentation = line.length() - line.stripLeading().length();
    return line.substring(0, indentation).replace("\t", "  ") + line.substring(indentation);
  }

  private static Optional<String> flowListQuoted(String line) {
    Matcher list = FLOW_LIST.matcher(line);
    if (!list.matches() || list.group(2).matches(".*[\"'\\[{].*")) {
      return Optional.empty();
    }
    Stream<String> items = Stream.of(list.group(2).split(",")).map(String::strip);
    return Optional.of(
        list.group(1) + "[" + String.join(", ", items.map(LineRepair::quote).toList()) + "]");
  }

  private static Optional<String> quoted(String line) {
    return Stream.of(KEY_AND_VALUE, ITEM)
        .map(form -> form.matcher(line))
        .filter(Matcher::matches)
        .map(parts -> parts.group(1) + quote(parts.group(2)))
        .findFirst();
  }

  private static Optional<String> spaced(String line) {
    Matcher parts = NO_BLANK.matcher(line);
    return parts.matches() ? Optional.of(parts.group(1) + ": " + parts.group(2)) : Optional.empty();
  }

  private static String quote(String value) {
    String bare = value.replaceFirst("^([\"'])(.*)\\1$", "$2").replaceFirst("^[\"']", "");
    return "\"" + bare.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean isReadable(String line) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(0);
      Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(line.strip()));
      return node != null && withoutTabs(line).equals(line) && isKeyed(node, line);
    } catch (YAMLException error) {
      return false;
    }
  }

  /** {@code owner:x} is YAML by itself, but a text without a key. */
  private static boolean isKeyed(Node node, String line) {
    if (node instanceof MappingNode map) {
      return map.getValue().stream().allMatch(pair -> pair.getKeyNode() instanceof ScalarNode);
    }
    return !NO_BLANK.matcher(line).matches();
  }
}
