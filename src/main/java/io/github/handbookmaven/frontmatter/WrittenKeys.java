package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.frontmatter.FrontMatterSpan.Form;
import io.github.handbookmaven.model.Metadata.FrontMatterBlock;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlNode;
import io.github.handbookmaven.yaml.YamlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the keys of a document's front matter stand in its text, under whichever name its author
 * gave them: for those who change a value in place.
 */
public final class WrittenKeys {
  private final FrontMatter frontMatter;
  private final Optional<YamlNode.Mapping> map;
  private final boolean readable;

  private WrittenKeys(FrontMatter frontMatter) {
    YamlText yaml = frontMatter.values();
    this.frontMatter = frontMatter;
    this.map =
        yaml.documents().stream()
            .findFirst()
            .filter(YamlNode.Mapping.class::isInstance)
            .map(YamlNode.Mapping.class::cast)
            .filter(found -> frontMatter.form() == Form.YAML);
    this.readable = frontMatter.flaws().isEmpty() && yaml.faults().isEmpty();
  }

  /**
   * Reads the front matter of a text.
   *
   * @param path the file, for messages
   * @param text the whole file, line ends normalised to {@code \n}, without BOM
   * @return its keys
   */
  public static WrittenKeys of(RepoPath path, String text) {
    return new WrittenKeys(FrontMatter.of(path, text));
  }

  /**
   * A key and its value as written.
   *
   * @param name the key as written
   * @param line 1-based line of the key
   * @param column 1-based column of the key
   * @param value its value
   */
  public record WrittenKey(String name, int line, int column, YamlNode value) {}

  /**
   * Where the front matter stands.
   *
   * @return its fences; empty where there is none
   */
  public Optional<FrontMatterBlock> block() {
    return frontMatter.block();
  }

  /**
   * Whether a line can be added to it: it is closed, of YAML without faults, and each key stands on
   * a line of its own.
   *
   * @return false also where there is none
   */
  public boolean isExtensible() {
    boolean isEmpty =
        frontMatter.text().lines().allMatch(line -> line.isBlank() || isComment(line));
    return block().isPresent() && form() == Form.YAML && readable && (isBlockMap() || isEmpty);
  }

  private static boolean isComment(String line) {
    return line.strip().startsWith("#");
  }

  /**
   * What it is written in; only YAML's lines are changed in place.
   *
   * @return YAML also where there is none
   */
  public Form form() {
    return frontMatter.form();
  }

  private boolean isBlockMap() {
    return map.filter(found -> !startsWithBrace(found)).isPresent();
  }

  private boolean startsWithBrace(YamlNode.Mapping found) {
    List<String> lines = frontMatter.text().lines().toList();
    String line = lines.get(found.line() - block().orElseThrow().firstLine() - 1);
    return line.charAt(found.column() - 1) == '{';
  }

  /**
   * How far its keys are indented.
   *
   * @return the number of blanks before each
   */
  public int indentation() {
    return map.flatMap(found -> found.entries().stream().findFirst())
        .map(entry -> entry.key().column() - 1)
        .orElse(0);
  }

  /**
   * Finds a key, in the front matter or else in Google's freshness comment.
   *
   * @param canonical its canonical name, such as {@code last_reviewed}
   * @return the key its value is read from, under whichever name; empty where none is written
   */
  public Optional<WrittenKey> find(String canonical) {
    FrontMatterKey key = FrontMatterKey.valueOf(canonical.toUpperCase(Locale.ROOT));
    return map.map(Fields::of)
        .flatMap(fields -> fields.get(key))
        .flatMap(this::written)
        .or(() -> commented(key));
  }

  /** A comment's values are always in quotes, which stand one column before them. */
  private Optional<WrittenKey> commented(FrontMatterKey key) {
    Fields fields = new Fields(FreshnessComment.fields(frontMatter.body()));
    return fields
        .get(key)
        .map(
            field -> {
              YamlNode.Scalar text = (YamlNode.Scalar) field.value();
              YamlNode.Scalar quoted =
                  new YamlNode.Scalar(text.text(), true, text.line(), text.column() - 1);
              return new WrittenKey(field.written(), text.line(), text.column(), quoted);
            });
  }

  private Optional<WrittenKey> written(Field field) {
    return map.stream()
        .flatMap(found -> Fields.entries(found))
        .filter(entry -> entry.value() == field.value())
        .map(
            entry ->
                new WrittenKey(
                    field.written(), entry.key().line(), entry.key().column(), entry.value()))
        .findFirst();
  }
}
