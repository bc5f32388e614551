package io.github.handbookmaven.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML as text with positions, under limits. It composes nodes and never constructs objects:
 * so no value changes its meaning, and no tag runs code.
 */
public final class YamlReader {

  /** More are written by attackers only; what they may expand to is limited besides. */
  private static final int MOST_ALIASES = 50;

  private YamlReader() {}

  /**
   * Reads all documents of a text.
   *
   * @param text YAML, lines ended by {@code \n}
   * @param firstLine 1-based line of the file the text starts on
   * @param limits how much is read
   * @return the documents before the first syntax error, and every fault
   */
  public static YamlText read(String text, int firstLine, YamlLimits limits) {
    YamlSource source = YamlSource.of(text, firstLine);
    List<YamlNode> documents = new ArrayList<>();
    NodeReader reader = new NodeReader(source, limits);
    try {
      for (Node node : yaml(limits).composeAll(new StringReader(source.text()))) {
        documents.add(reader.read(node));
      }
      return new YamlText(documents, reader.faults());
    } catch (YAMLException error) {
      List<YamlText.Fault> faults = new ArrayList<>(reader.faults());
      faults.add(new FaultFinder(source, limits).explain(error));
      return new YamlText(documents, faults);
    }
  }

  private static Yaml yaml(YamlLimits limits) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(limits.codePoints());
    options.setNestingDepthLimit(limits.depth());
    options.setTagInspector(tag -> true); // nothing is constructed, so a tag is only a word
    options.setMaxAliasesForCollections(MOST_ALIASES);
    return new Yaml(new SafeConstructor(options));
  }
}
