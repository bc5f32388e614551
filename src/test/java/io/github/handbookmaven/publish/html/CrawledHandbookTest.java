package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.calendar.ReviewCalendar;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.json.CatalogJson;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Follows every link of generated handbooks with another tool than ours: what leads nowhere there
 * must have been reported.
 */
class CrawledHandbookTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path output;

  @Test
  void noLinkOfAHandbookOfAGoodProjectLeadsNowhere() throws IOException {
    publish(PublishedHandbook.settings(Path.of("src/it/example-handbook").toAbsolutePath(), TODAY));

    assertThat(leadingNowhere()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void noLinkOfAHandbookOfRealProceduresLeadsNowhere(String repository) throws IOException {
    Path folder = Corpora.folder("procedures").resolve(repository);
    publish(PublishedHandbook.withRoot(PublishedHandbook.settings(folder, TODAY), RepoPath.ROOT));

    assertThat(leadingNowhere()).isEmpty();
  }

  static List<String> repositories() throws IOException {
    try (Stream<Path> folders = Files.list(Corpora.folder("procedures"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Names and headings that have to be encoded somewhere between a link and its target. */
  @Test
  void noLinkBetweenOddNamesLeadsNowhere(@TempDir Path project) throws IOException {
    List<String> names = oddNames();
    for (String name : names) {
      Path file = project.resolve("docs/" + name + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, oddDocument(name, names));
    }
    publish(PublishedHandbook.settings(project, TODAY));

    assertThat(leadingNowhere()).isEmpty();
    assertThat(Files.readString(output.resolve("findings.html"))).contains("Nothing was found");
  }

  private static List<String> oddNames() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "with blank/and blank",
                "100% sure",
                "a&b",
                "a+b",
                "a;b=c,d",
                "it's",
                "(v1) [draft]",
                "caf\u00e9",
                "\u90e8\u7f72",
                "\ud83d\ude80 launch",
                "~tilde",
                "%41",
                "CON",
                "index",
                "constructor",
                "a.b.c",
                "$x{y}"));
    if (File.separatorChar == '/') {
      names.addAll(List.of("what?", "c#", "\"quoted\"", "<b>", "a:b"));
    }
    return names;
  }

  private static String oddDocument(String name, List<String> others) {
    StringBuilder text =
        new StringBuilder("---\ntags: [\"odd & <b>\"]\nowner: \"@acme/o'ops\"\n---\n");
    text.append("# Odd \"").append(name.replace("<", "\\<")).append("\" & `<x>`\n\n");
    text.append("## Main {#main}\n\n## __proto__\n\n## 100% \u00fcber & \"so\"\n\n");
    text.append("<a name=\"it's&quot;\"></a>\n\n<h3>Raw & <b>odd</b></h3>\n\n");
    text.append("[main](#main) [proto](#__proto__) [raw](#raw--odd) [so](#100-%C3%BCber--so)\n\n");
    for (String other : others) {
      String up = "../".repeat((int) name.chars().filter(letter -> letter == '/').count());
      text.append("- [x](").append(up).append(encoded(other)).append(".md#100-%C3%BCber--so)\n");
    }
    return text.toString();
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  private void publish(AssemblySettings settings) {
    OutputFolder folder = OutputFolder.open(output);
    Edition edition = PublishedHandbook.edition(settings, ThemeSettings.DEFAULT);
    HtmlPublisher.publish(edition, folder);
    ReviewCalendar.publish(edition, folder);
    ChangeFeed.publish(edition, folder);
    CatalogJson.publish(edition, folder);
    folder.finish();
  }

  private Set<String> leadingNowhere() throws IOException {
    Map<Path, Document> pages = pages();
    Set<String> lost = new TreeSet<>();
    pages.forEach((page, html) -> lost.addAll(leadingNowhere(page, html, pages)));
    assertThat(pages).isNotEmpty();
    return lost;
  }

  private Map<Path, Document> pages() throws IOException {
    Map<Path, Document> pages = new HashMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        pages.put(file.normalize(), Jsoup.parse(file, "UTF-8"));
      }
    }
    return pages;
  }

  private List<String> leadingNowhere(Path page, Document html, Map<Path, Document> pages) {
    List<String> lost = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element element : html.select("[href], [src]")) {
      String link = element.attr(element.hasAttr("href") ? "href" : "src");
      if (isInternal(link) && seen.add(link) && !leadsSomewhere(page, link, pages)) {
        lost.add(output.relativize(page) + ": " + link);
      }
    }
    return lost;
  }

  /** A fragment with {@code =} is a filter that a page's script reads, not a place. */
  private static boolean isInternal(String link) {
    return !link.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*") && !link.matches(".*#[a-z]+=.*");
  }

  private static boolean leadsSomewhere(Path page, String link, Map<Path, Document> pages) {
    String[] parts = link.split("#", 2);
    String path = decode(parts[0].replaceFirst("\\?.*", ""));
    Path target = path.isEmpty() ? page : page.getParent().resolve(path).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    Document html = pages.get(target);
    boolean namesAPlace = parts.length > 1 && !parts[1].isEmpty() && html != null;
    return !namesAPlace || holds(html, decode(parts[1]));
  }

  private static boolean holds(Document html, String fragment) {
    return html.getElementById(fragment) != null
        || html.select("[name]").stream()
            .anyMatch(element -> element.attr("name").equals(fragment));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
