package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.frontmatter.FrontMatterSpan.Form;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Metadata.FrontMatterBlock;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.TomlReader;
import io.github.handbookmaven.yaml.YamlLimits;
import io.github.handbookmaven.yaml.YamlReader;
import io.github.handbookmaven.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a document's front matter from its body.
 *
 * @param block where it stands, with both its fences; empty where there is none
 * @param values what stands in it, read; nothing where there is none
 * @param form what it is written in; YAML where there is none
 * @param text what stands between its fences
 * @param body the whole text with the front matter's lines emptied, so that the body's lines and
 *     columns are the file's
 * @param flaws what is wrong with the fences
 */
public record FrontMatter(
    Optional<FrontMatterBlock> block,
    YamlText values,
    Form form,
    String text,
    String body,
    List<Flaw> flaws) {

  private static final YamlText NOTHING = new YamlText(List.of(), List.of());

  /**
   * Finds and reads it.
   *
   * @param path the file, for messages
   * @param text the whole file, line ends normalised to {@code \n}, without BOM
   * @return the front matter, or the whole text as body where there is none
   */
  public static FrontMatter of(RepoPath path, String text) {
    List<String> lines = List.of(text.split("\n", -1));
    Optional<FrontMatterSpan> span = FrontMatterSpan.in(lines);
    if (span.isEmpty() || !span.get().isClosed()) {
      List<Flaw> flaws =
          span.map(open -> List.of(notClosed(path, open)))
              .orElseGet(() -> StrayFrontMatter.in(path, lines).stream().toList());
      return new FrontMatter(Optional.empty(), NOTHING, Form.YAML, "", text, flaws);
    }
    return closed(lines, span.get());
  }

  private static FrontMatter closed(List<String> lines, FrontMatterSpan span) {
    String written = span.text(lines);
    return new FrontMatter(
        Optional.of(new FrontMatterBlock(span.firstLine(), span.lastLine())),
        read(span, written),
        span.form(),
        written,
        without(span, lines),
        List.of());
  }

  /** JSON is YAML, but for tabs between its signs. */
  private static YamlText read(FrontMatterSpan span, String text) {
    int first = span.firstTextLine();
    return switch (span.form()) {
      case YAML -> YamlReader.read(text, first, YamlLimits.FRONT_MATTER);
      case JSON -> YamlReader.read(text.replace('\t', ' '), first, YamlLimits.FRONT_MATTER);
      case TOML -> TomlReader.read(text, first, YamlLimits.FRONT_MATTER);
    };
  }

  private static String without(FrontMatterSpan span, List<String> lines) {
    List<String> kept = new ArrayList<>(lines);
    kept.subList(span.firstLine() - 1, span.lastLine()).replaceAll(line -> "");
    return String.join("\n", kept);
  }

  private static Flaw notClosed(RepoPath path, FrontMatterSpan span) {
    String fence =
        switch (span.form()) {
          case YAML -> "---";
          case TOML -> "+++";
          case JSON -> "}";
        };
    return new Flaw(
        Flaw.Kind.FRONT_MATTER_INVALID,
        Place.line(path, span.firstLine()),
        "the front matter opened here is not closed, so the whole file is read as text",
        "add a line `" + fence + "` after the last key");
  }
}
