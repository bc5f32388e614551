package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.browser.HtmlChecker;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPublisherTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Path EXAMPLE = Path.of("src/it/example-handbook").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void everyPageOfTheExampleIsValidHtml() throws IOException {
    publish(EXAMPLE, "one");
    assertThat(HtmlChecker.errors(folder.resolve("one"))).isEmpty();
  }

  @Test
  void everyPageOfTheRealDocumentsIsValidHtml() throws IOException {
    Path procedures = Corpora.folder("procedures").toAbsolutePath();
    PublishedHandbook.publish(
        PublishedHandbook.withRoot(PublishedHandbook.settings(procedures, TODAY), RepoPath.ROOT),
        ThemeSettings.DEFAULT,
        folder.resolve("real"));
    assertThat(folder.resolve("real/index.html")).content().contains("530");
    assertThat(HtmlChecker.errors(folder.resolve("real"))).isEmpty();
  }

  @Test
  void theSameSourcesGiveTheSameBytesInAnyLanguageOfTheMachine() throws IOException {
    publish(EXAMPLE, "one");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      publish(EXAMPLE, "two");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(contents("two")).isEqualTo(contents("one"));
  }

  @Test
  void aDocumentsPageShowsTheStrongestEvidenceOfTheCatalogAndSaysHowMuchMoreThereIs()
      throws IOException {
    publish(EXAMPLE, "one");
    JsonNode catalog = new ObjectMapper().readTree(folder.resolve("one/catalog.json").toFile());
    for (JsonNode document : catalog.get("documents")) {
      Document page =
          Jsoup.parse(folder.resolve("one").resolve(document.get("url").asText()).toFile());
      assertThat(page.select(".about-body tbody th").eachText())
          .as(document.get("path").asText())
          .isNotEmpty()
          .hasSize(Math.min(8, document.get("evidence").size()));
      assertThat(page.select(".about-body > .small").isEmpty())
          .isEqualTo(document.get("evidence").size() <= 8);
    }
  }

  private Map<String, String> contents(String name) throws IOException {
    Path root = folder.resolve(name);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  @Test
  void whatADocumentSaysCannotBecomeMarkup() throws IOException {
    Path project = folder.resolve("hostile");
    Files.createDirectories(project.resolve("docs"));
    Files.writeString(
        project.resolve("docs/x.md"),
        """
        ---
        title: "</title><script>alert(1)</script> $view.class #evaluate('x')"
        owner: "\\" onmouseover=alert(1) x=\\""
        tags: ["<img src=x onerror=alert(1)>"]
        type: runbook
        ---
        # <svg onload=alert(1)>

        [x](javascript:alert(1)) ![y](data:text/html,<script>alert(1)</script>)

        ## `<script>alert(2)</script>` & "quotes"
        """);
    publish(project, "out");
    for (Path page : pages("out")) {
      Document html = Jsoup.parse(Files.readString(page));
      assertThat(
              html.select("script:not([src]), [onload], [onerror], [onmouseover], style, [style]"))
          .as(page.toString())
          .isEmpty();
      assertThat(html.select("a[href^=javascript], img[src^=data]")).isEmpty();
    }
    assertThat(folder.resolve("out/docs/x.html")).content().contains("$view.class #evaluate");
  }

  @Test
  void noPageNamesAnythingElsewhereThatABrowserWouldLoad() throws IOException {
    publish(EXAMPLE, "one");
    for (Path page : pages("one")) {
      Document html = Jsoup.parse(Files.readString(page));
      assertThat(html.select("[src^=http], [src^=//], link[href^=http], [src^=/], link[href^=/]"))
          .as(page.toString())
          .isEmpty();
    }
  }

  @Test
  void everyLinkAndFragmentOfTheExampleLeadsSomewhere() throws IOException {
    publish(EXAMPLE, "one");
    Path root = folder.resolve("one");
    for (Path page : pages("one")) {
      for (var link : Jsoup.parse(Files.readString(page)).select("a[href]")) {
        assertThat(leadsSomewhere(root, page, link.attr("href")))
            .as(root.relativize(page) + " -> " + link.attr("href"))
            .isTrue();
      }
    }
  }

  /** Feeds and calendar are published beside the pages by others. */
  private static boolean leadsSomewhere(Path root, Path page, String href) throws IOException {
    if (href.matches("(?:https?|mailto):.*")
        || href.matches("(?:\\.\\./)*(?:reviews.ics|changes.atom)")) {
      return true;
    }
    String[] parts = href.split("#", 2);
    Path target =
        parts[0].isEmpty()
            ? page
            : page.getParent().resolve(URI.create(parts[0]).getPath()).normalize();
    if (!target.startsWith(root) || !Files.isRegularFile(target)) {
      return false;
    }
    boolean isFilter = parts.length > 1 && parts[1].contains("=");
    return parts.length == 1
        || isFilter
        || Jsoup.parse(Files.readString(target))
                .getElementById(URI.create("#" + parts[1]).getFragment())
            != null;
  }

  @Test
  void aPageWithoutCodeWeighsLittle() throws IOException {
    publish(EXAMPLE, "one");
    List<Path> files = filesOf("docs/sops/access.html", "assets/nav-sop.js");
    assertThat(weight("a page without code", files)).isLessThan(40 * 1024);
    assertThat(files).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void aPageWithCodeWeighsLittleMore() throws IOException {
    publish(EXAMPLE, "one");
    List<Path> files =
        filesOf("docs/runbooks/CertificateExpiresSoon.html", "assets/nav-runbook.js");
    assertThat(files).anySatisfy(file -> assertThat(file).hasFileName("highlight.js"));
    assertThat(weight("a page with code", files)).isLessThan(60 * 1024);
  }

  /** A page and what it loads at once, and the list its side bar asks for. */
  private List<Path> filesOf(String page, String navigation) throws IOException {
    Path root = folder.resolve("one");
    return Stream.concat(
            Stream.of(root.resolve(page), root.resolve(navigation)),
            Pattern.compile("(?:src|href)=\"(?:\\.\\./)*(assets/[^\"]+)\"")
                .matcher(Files.readString(root.resolve(page)))
                .results()
                .map((MatchResult found) -> root.resolve(found.group(1))))
        .toList();
  }

  private static long weight(String what, List<Path> files) throws IOException {
    long weight = 0;
    for (Path file : files) {
      weight += gzipped(Files.readAllBytes(file));
    }
    System.out.println(what + ": " + weight + " bytes gzipped, " + files.size() + " requests");
    return weight;
  }

  private static int gzipped(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.size();
  }

  @Test
  void anAliasLeadsToTheDocumentAndTakesNobodysPlace() throws IOException {
    Path project = folder.resolve("aliases");
    Files.createDirectories(project.resolve("docs"));
    Files.writeString(
        project.resolve("docs/new.md"),
        "---\naliases: [old, other, /was/here/, ../../x]\n---\n# New\n");
    Files.writeString(project.resolve("docs/other.md"), "# Other\n");
    publish(project, "out");
    Document old = Jsoup.parse(Files.readString(folder.resolve("out/docs/old.html")));
    assertThat(old.select("link[rel=canonical]").attr("href")).isEqualTo("../docs/new.html");
    assertThat(old.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../docs/new.html");
    assertThat(folder.resolve("out/was/here/index.html")).exists();
    assertThat(Jsoup.parse(Files.readString(folder.resolve("out/docs/other.html"))).title())
        .startsWith("Other");
  }

  @Test
  void aProjectsThemeIsUsed() throws IOException {
    Path theme = Files.createDirectories(folder.resolve("theme/assets")).getParent();
    Files.writeString(theme.resolve("404.vm"), "<h1>Lost: $view.documents</h1>");
    Files.writeString(theme.resolve("assets/own.txt"), "own");
    Path logo =
        Files.writeString(folder.resolve("acme.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    PublishedHandbook.publish(
        PublishedHandbook.settings(EXAMPLE, TODAY),
        new ThemeSettings(
            Optional.of(logo),
            Optional.of("#c00"),
            "Only for <us>",
            Optional.of(theme),
            Locale.ENGLISH,
            Optional.empty()),
        folder.resolve("out"));
    assertThat(folder.resolve("out/404.html"))
        .content()
        .contains("<h1>Lost: ", "Only for &lt;us&gt;", "assets/logo.svg");
    assertThat(folder.resolve("out/assets/own.txt")).hasContent("own");
    assertThat(folder.resolve("out/assets/logo.svg")).exists();
    assertThat(folder.resolve("out/assets/handbook.css")).content().contains("--accent:#c");
  }

  private void publish(Path project, String name) {
    PublishedHandbook.publish(
        PublishedHandbook.settings(project, TODAY), ThemeSettings.DEFAULT, folder.resolve(name));
  }

  private List<Path> pages(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
