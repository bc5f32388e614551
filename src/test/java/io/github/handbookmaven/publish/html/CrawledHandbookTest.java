package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.browser.Crawl;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.json.CatalogJson;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    assertThat(Crawl.leadingNowhere(output)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void noLinkOfAHandbookOfRealProceduresLeadsNowhere(String repository) throws IOException {
    Path folder = Corpora.folder("procedures").resolve(repository);
    publish(PublishedHandbook.withRoot(PublishedHandbook.settings(folder, TODAY), RepoPath.ROOT));

    assertThat(Crawl.leadingNowhere(output)).isEmpty();
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

    assertThat(Crawl.leadingNowhere(output)).isEmpty();
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
    ChangeFeed.publish(edition, folder);
    CatalogJson.publish(edition, folder);
    folder.finish();
  }
}
