package io.github.handbookmaven.robustness;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A repository in which hostile texts stand at every place its authors can write to. */
final class HostileProject {
  /** How many texts one document holds, each at each place of a body. */
  private static final int TOGETHER = 40;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Pattern NO_NAME = Pattern.compile("[/\\x00-\\x1f\\x7f\\p{Cs}]");

  /** Each is put in a quote of its own, so that what is never closed ends with it. */
  private static final List<String> PLACES =
      List.of(
          "%s",
          "# %s",
          "text %s text",
          "[x](%s)",
          "[x](<%s> \"%s\")",
          "[%s](other.md)",
          "![%s](%s)",
          "[x][y]\n\n[y]: %s \"%s\"",
          "<%s>",
          "<a href=\"%s\" title='%s' id=\"%s\">x</a>",
          "<a name=%s href=%s>x</a>",
          "<img src=\"%s\" alt=\"%s\">",
          "<p class=\"%s\" id='%s'>x</p>",
          "<!-- %s -->",
          "<!-- handbook:ignore %s -->",
          "```%s\n%s\n```",
          "`%s`",
          "- [ ] %s",
          "| %s |\n|:---:|\n| %s |",
          "<details>\n<summary>%s</summary>\n\n%s\n\n</details>",
          "<h2 id=\"%s\">%s</h2>",
          "### x {#%s}");

  /** What means something at the top of a document only. */
  private static final List<String> AT_THE_TOP =
      List.of("> [!NOTE]\n> %s", "x[^%d]\n\n[^%d]: %s", "!!! note \"%s\"\n    %s");

  private final Path folder;
  private final RawHtml rawHtml;

  private HostileProject(Path folder, RawHtml rawHtml) {
    this.folder = folder;
    this.rawHtml = rawHtml;
  }

  /**
   * Writes and publishes one.
   *
   * @param folder an empty folder
   * @param rawHtml what becomes of raw HTML
   * @param texts what stands everywhere
   * @return the folder of the pages
   */
  static Path publish(Path folder, RawHtml rawHtml, List<String> texts) {
    return publish(folder, rawHtml, texts, ThemeSettings.DEFAULT);
  }

  static Path publish(Path folder, RawHtml rawHtml, List<String> texts, ThemeSettings theme) {
    HostileProject project = new HostileProject(folder.resolve("project"), rawHtml);
    project.write(texts);
    return project.publish(folder.resolve("pages"), texts.get(0), theme);
  }

  private void write(List<String> texts) {
    try (ScratchRepository repository = ScratchRepository.in(folder)) {
      repository.write("docs/other.md", "# Other\n");
      IntStream.range(0, texts.size())
          .forEach(at -> repository.write(name(at, texts.get(at)), named(at, texts)));
      IntStream.iterate(0, from -> from < texts.size(), from -> from + TOGETHER)
          .forEach(
              from ->
                  repository.write(
                      "docs/bodies/" + from / TOGETHER + ".md",
                      body(texts.subList(from, Math.min(texts.size(), from + TOGETHER)))));
      repository.write("CODEOWNERS", owners(texts));
      repository.write("ops/alerts/rules.yml", alerts(texts));
      for (int at = 0; at < Math.min(20, texts.size()); at++) {
        String text = texts.get(at);
        repository.write("docs/other.md", "# Other\n\n" + at + "\n");
        repository.as(text).commitAt(Instant.parse("2026-10-01T12:00:00Z").plusSeconds(at), text);
      }
    }
  }

  /** A file name that still holds the text, as far as a file system has it. */
  private static String name(int at, String text) {
    String name = NO_NAME.matcher(text).replaceAll("\u2215").strip();
    String cut = name.codePoints().limit(40).mapToObj(Character::toString).collect(joined());
    return "docs/" + (at % 3 == 0 ? "runbooks" : "sops") + "/" + at + " " + cut + ".md";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }

  private static String named(int at, List<String> texts) {
    String text = texts.get(at);
    String quoted = TextNode.valueOf(text).toString();
    String type = at % 3 == 0 ? "runbook" : "sop";
    return """
    ---
    title: %1$s
    type: %2$s
    owner: %1$s
    description: %1$s
    tags: [%1$s]
    aliases: [%1$s]
    alerts: [%1$s]
    based_on: [%1$s]
    covers: [%1$s]
    reviewed_by: %1$s
    severity: %1$s
    superseded_by: %1$s
    version: %1$s
    last_reviewed: 2026-01-01
    unknown_%3$d: %1$s
    ---
    # %4$s

    ## %4$s

    1. Run `%4$s`
    """
        .formatted(quoted, type, at, text);
  }

  private static String body(List<String> texts) {
    String quoted =
        texts.stream()
            .flatMap(text -> PLACES.stream().map(place -> quoted(place.replace("%s", text))))
            .collect(Collectors.joining("\n\n"));
    String top =
        IntStream.range(0, texts.size())
            .boxed()
            .flatMap(at -> AT_THE_TOP.stream().map(place -> filled(place, at, texts.get(at))))
            .collect(Collectors.joining("\n\n"));
    return "# Bodies\n\n" + quoted + "\n\n" + top + "\n";
  }

  private static String filled(String place, int at, String text) {
    return place.replace("%d", String.valueOf(at)).replace("%s", text);
  }

  private static String quoted(String text) {
    return text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
  }

  private static String owners(List<String> texts) {
    return texts.stream()
        .map(text -> "/docs/sops/ @a/b " + text + "\n" + text + " @c\n")
        .collect(joined());
  }

  private static String alerts(List<String> texts) {
    String rules =
        texts.stream()
            .map(text -> TextNode.valueOf(text).toString())
            .map(
                text ->
                    "{alert: %1$s, expr: %1$s, labels: {severity: %1$s, team: %1$s}, annotations: {summary: %1$s, runbook_url: %1$s}}"
                        .formatted(text))
            .collect(Collectors.joining(",\n"));
    return "groups: [{name: hostile, rules: [\n" + rules + "]}]\n";
  }

  private Path publish(Path pages, String name, ThemeSettings theme) {
    Handbook handbook = new Assembler(settings(name)).assemble();
    List<Rule> rules = Rules.installed();
    Edition edition =
        new Edition(
            folder,
            handbook,
            new Inspector(rules, new RuleSettings(Map.of(), true)).inspect(handbook),
            rules,
            theme,
            new Edition.Generator("Handbook Maven Plugin", "1"));
    OutputFolder output = OutputFolder.open(pages);
    HtmlPublisher.publish(edition, output);
    output.finish();
    return pages;
  }

  private AssemblySettings settings(String name) {
    AssemblySettings plain = HandbookOf.settings(folder, TODAY);
    ProjectFacts project =
        new ProjectFacts(
            "com.acme",
            "shop",
            "1",
            name,
            RepoPath.ROOT,
            ScmLinks.of("https://github.com/acme/shop", "", Set.of("main")),
            Optional.of("https://github.com/acme/shop/issues"));
    return new AssemblySettings(
        folder,
        TODAY,
        project,
        plain.modules(),
        new AssemblySettings.Collection(
            plain.collection().roots(), plain.collection().maxDocumentSize(), rawHtml),
        plain.alerts(),
        plain.maven(),
        plain.freshness());
  }
}
