package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Metadata.FrontMatterBlock;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a document's front matter from its body.
 *
 * @param block where it stands, with both its fences; empty where there is none
 * @param yaml what stands between the fences; empty where there is none, or it is TOML
 * @param body the whole text with the front matter's lines emptied, so that the body's lines and
 *     columns are the file's
 * @param flaws what is wrong with the fences
 */
public record FrontMatter(
    Optional<FrontMatterBlock> block, String yaml, String body, List<Flaw> flaws) {
  private static final String YAML_FENCE = "---";
  private static final String TOML_FENCE = "+++";
  private static final Pattern KEY =
      Pattern.compile("[\\w\"'][\\w .\"'-]{0,60}:.*", Pattern.DOTALL);
  private static final Pattern NO_MAP = Pattern.compile("[-{\\[].*");
  private static final Pattern YAML_END = Pattern.compile("(?:---|\\.\\.\\.)\\s*");
  private static final Pattern TOML_END = Pattern.compile("\\+\\+\\+\\s*");

  public static FrontMatter of(RepoPath path, String text) {
    List<String> lines = List.of(text.split("\n", -1));
    String first = lines.get(0).stripTrailing();
    if (first.equals(TOML_FENCE)) {
      return closed(lines, endOf(lines, TOML_END), "").orElse(none(text, List.of()));
    }
    if (!first.equals(YAML_FENCE) || !beginsLikeYaml(lines)) {
      return none(text, List.of());
    }
    int end = endOf(lines, YAML_END);
    String yaml = end < 0 ? "" : String.join("\n", lines.subList(1, end));
    return closed(lines, end, yaml).orElseGet(() -> none(text, List.of(notClosed(path))));
  }

  private static FrontMatter none(String text, List<Flaw> flaws) {
    return new FrontMatter(Optional.empty(), "", text, flaws);
  }

  private static Optional<FrontMatter> closed(List<String> lines, int end, String yaml) {
    if (end < 0) {
      return Optional.empty();
    }
    String rest = String.join("\n", lines.subList(end + 1, lines.size()));
    return Optional.of(
        new FrontMatter(
            Optional.of(new FrontMatterBlock(1, end + 1)),
            yaml,
            "\n".repeat(end + 1) + rest,
            List.of()));
  }

  private static int endOf(List<String> lines, Pattern fence) {
    for (int line = 1; line < lines.size(); line++) {
      if (fence.matcher(lines.get(line)).matches()) {
        return line;
      }
    }
    return -1;
  }

  /** A rule on a document's first line is no front matter: prose follows it. */
  private static boolean beginsLikeYaml(List<String> lines) {
    Optional<String> start = firstOfYaml(lines);
    boolean closed = endOf(lines, YAML_END) > 0;
    return start
        .map(line -> KEY.matcher(line).matches() || closed && NO_MAP.matcher(line).matches())
        .orElse(closed && lines.size() > 1 && YAML_END.matcher(lines.get(1)).matches());
  }

  private static Optional<String> firstOfYaml(List<String> lines) {
    return lines.stream()
        .skip(1)
        .limit(50)
        .takeWhile(line -> !YAML_END.matcher(line).matches())
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst();
  }

  private static Flaw notClosed(RepoPath path) {
    return new Flaw(
        Flaw.Kind.FRONT_MATTER_INVALID,
        Place.line(path, 1),
        "the front matter opened here is not closed, so the whole file is read as text",
        "add a line `---` after the last key");
  }
}
