package io.github.handbookmaven.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as text with positions, under limits. It composes nodes and never constructs objects:
 * so no value changes its meaning, and no tag runs code.
 */
public final class YamlReader {

  /** More are written by attackers only; what they may expand to is limited besides. */
  private static final int MOST_ALIASES = 50;

  /** Only asked, never added to. */
  private static final Resolver RESOLVER = new Resolver();

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
      Composer composer = composer(source.text(), limits);
      while (composer.checkNode()) {
        documents.add(reader.read(composer.getNode()));
      }
      return new YamlText(documents, reader.faults());
    } catch (YAMLException error) {
      List<YamlText.Fault> faults = new ArrayList<>(reader.faults());
      faults.add(new FaultFinder(source, limits).explain(error));
      return new YamlText(documents, faults);
    }
  }

  /** As {@code Yaml.composeAll} makes it, without all that constructs and writes. */
  private static Composer composer(String text, YamlLimits limits) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(limits.codePoints());
    options.setNestingDepthLimit(limits.depth());
    options.setTagInspector(tag -> true); // nothing is constructed, so a tag is only a word
    options.setMaxAliasesForCollections(MOST_ALIASES);
    return new Composer(new ParserImpl(new StreamReader(text), options), RESOLVER, options);
  }
}
