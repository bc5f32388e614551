package io.github.handbookmaven.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns composed nodes into ours and reports what YAML's grammar allows but nobody means. */
final class NodeReader {
  private final YamlSource source;
  private final YamlLimits limits;
  private final List<YamlText.Fault> faults = new ArrayList<>();
  private int nodes;

  NodeReader(YamlSource source, YamlLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  List<YamlText.Fault> faults() {
    return List.copyOf(faults);
  }

  YamlNode read(Node node) {
    return read(node, 0);
  }

  private YamlNode read(Node node, int depth) {
    nodes++;
    if (nodes > limits.nodes() || depth > limits.depth()) {
      throw new YAMLException("aliases expand to more than " + limits.nodes() + " nodes");
    }
    int line = source.fileLine(node.getStartMark().getLine());
    int column = source.column(node.getStartMark());
    if (node instanceof MappingNode map) {
      return new YamlNode.Mapping(entries(map, depth), line, column);
    }
    if (node instanceof SequenceNode list) {
      List<YamlNode> items = list.getValue().stream().map(item -> read(item, depth + 1)).toList();
      return new YamlNode.Sequence(items, line, column);
    }
    return scalar((ScalarNode) node);
  }

  private YamlNode.Scalar scalar(ScalarNode node) {
    return new YamlNode.Scalar(
        node.getValue(),
        node.getScalarStyle() != ScalarStyle.PLAIN,
        source.fileLine(node.getStartMark().getLine()),
        source.column(node.getStartMark()));
  }

  private List<YamlNode.Entry> entries(MappingNode map, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    List<YamlNode.Entry> merged = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple pair : map.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        boolean isMerge = key.getTag().equals(Tag.MERGE);
        YamlNode value = read(pair.getValueNode(), depth + 1);
        merged.addAll(isMerge ? mergedFrom(value).toList() : List.of());
        reportRepeated(key, isMerge || keys.add(key.getValue()));
        entries.add(new YamlNode.Entry(scalar(key), value));
      } else {
        report(
            pair.getKeyNode(),
            "a key must be a text, but here a list or map stands in its place",
            "put quotes around the value: \"{{ … }}\" is text, {{ … }} without quotes is a map");
      }
    }
    merged.stream().filter(entry -> keys.add(entry.key().text())).forEach(entries::add);
    return entries;
  }

  /** What {@code <<} takes from another map, or from several of which the earlier win. */
  private static Stream<YamlNode.Entry> mergedFrom(YamlNode value) {
    return value.match(
        text -> Stream.empty(),
        list -> list.items().stream().flatMap(NodeReader::mergedFrom),
        map -> map.entries().stream());
  }

  private void reportRepeated(ScalarNode key, boolean first) {
    if (!first) {
      report(
          key,
          "the key '" + key.getValue() + "' is written twice",
          "keep one of them, and put several values into one list");
    }
  }

  private void report(Node node, String message, String remedy) {
    faults.add(
        new YamlText.Fault(
            source.fileLine(node.getStartMark().getLine()),
            source.column(node.getStartMark()),
            message,
            remedy));
  }
}
