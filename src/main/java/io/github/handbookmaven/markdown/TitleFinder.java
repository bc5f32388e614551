package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Content;
import io.github.handbookmaven.model.Document.Title;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a document is called: front matter's title, an opening {@code <h1>}, the first heading
 * unless it is only a section's name, the file's name, the folder's of an index page.
 */
final class TitleFinder {
  private static final Set<String> INDEXES = Set.of("index", "_index", "readme");

  /** What parts of procedures are called (structure reference), and of pages in general. */
  private static final Set<String> SECTIONS =
      Set.of(
          "about",
          "actions",
          "alert",
          "background",
          "before you begin",
          "causes",
          "checklist",
          "checks",
          "contents",
          "context",
          "description",
          "detection",
          "diagnosis",
          "escalation",
          "fix",
          "goal",
          "how to",
          "impact",
          "instructions",
          "introduction",
          "investigation",
          "meaning",
          "mitigation",
          "objective",
          "overview",
          "possible causes",
          "prerequisites",
          "problem",
          "procedure",
          "process",
          "purpose",
          "recovery",
          "references",
          "remediation",
          "requirements",
          "resolution",
          "response",
          "roles",
          "rollback",
          "scope",
          "severity",
          "solution",
          "steps",
          "steps to check",
          "summary",
          "symptom",
          "symptoms",
          "table of contents",
          "tl dr",
          "tldr",
          "toc",
          "triage",
          "trigger",
          "troubleshooting",
          "usage",
          "verification",
          "what to do",
          "when to use");

  private TitleFinder() {}

  static Title of(RepoPath path, Metadata metadata, Content content) {
    return metadata
        .identity()
        .title()
        .map(said -> new Title(said.value(), said.at().line()))
        .or(() -> opening(content))
        .or(() -> heading(content))
        .orElseGet(() -> new Title(nameOf(path), 1));
  }

  /** A heading in HTML above the first of Markdown. */
  private static Optional<Title> opening(Content content) {
    return content.sections().get(0).blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HTML)
        .flatMap(
            block ->
                HtmlHeading.title(block.text()).stream().map(text -> new Title(text, block.line())))
        .findFirst();
  }

  private static Optional<Title> heading(Content content) {
    List<Section> named =
        content.sections().stream()
            .skip(1)
            .filter(section -> !section.heading().isBlank())
            .toList();
    boolean isOneOfSeveral = named.stream().filter(section -> section.level() == 1).count() != 1;
    return named.stream()
        .findFirst()
        .filter(section -> !(isOneOfSeveral && isSection(section.heading())))
        .filter(section -> section.level() == 1 || !isSection(section.heading()))
        .map(TitleFinder::title);
  }

  private static boolean isSection(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return SECTIONS.contains(plain.replaceAll("^[0-9. ]+", ""));
  }

  private static Title title(Section section) {
    return new Title(section.heading(), section.line());
  }

  private static String nameOf(RepoPath path) {
    String name = bare(path.name());
    boolean isIndex = INDEXES.contains(name.toLowerCase(Locale.ROOT));
    return isIndex && !path.parent().equals(RepoPath.ROOT) ? path.parent().name() : name;
  }

  private static String bare(String name) {
    int dot = name.indexOf('.', 1);
    return dot < 0 || name.substring(0, dot).isBlank() ? name : name.substring(0, dot);
  }
}
