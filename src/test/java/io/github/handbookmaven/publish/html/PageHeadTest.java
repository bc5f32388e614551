package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every kind of page says of itself, and what it lets a browser do. */
class PageHeadTest {
  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; "
          + "base-uri 'none'; form-action 'none'";

  /** The frame a diagram is drawn in is the only exception. */
  private static final String WITH_DIAGRAM = STRICT + "; frame-src 'self'";

  private static final String FRAME = "assets/diagram-frame.html";

  private static final String ADDRESS = "https://acme.example/ops/site/handbook/";

  @TempDir static Path folder;
  private static Map<String, Document> pages;
  private static Map<String, Document> addressed;
  private static Path site;

  @BeforeAll
  static void publish() throws IOException, GitAPIException {
    pages = parsed(SmallHandbook.publish(folder, "plain", ThemeSettings.DEFAULT));
    site = SmallHandbook.publish(folder, "addressed", SmallHandbook.theme(Locale.ENGLISH, ADDRESS));
    addressed = parsed(site);
  }

  private static Map<String, Document> parsed(Path handbook) throws IOException {
    try (Stream<Path> files = Files.walk(handbook)) {
      return files
          .filter(file -> file.toString().endsWith(".html") && !file.endsWith(FRAME))
          .collect(
              Collectors.toMap(
                  file -> handbook.relativize(file).toString().replace('\\', '/'),
                  PageHeadTest::parsedPage,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static Document parsedPage(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPageHasTheStrictPolicyBeforeAnythingIsLoadedAndHoldsNoScriptOrStyle() {
    assertThat(pages.keySet())
        .contains("index.html", "search.html", "404.html", "docs/change-keys.html")
        .contains("binder-sops.html", "docs/runbooks/drain-a-node.html");
    pages.forEach(
        (name, page) -> {
          Element policy = page.head().child(1);
          assertThat(policy.attr("http-equiv")).as(name).isEqualTo("Content-Security-Policy");
          assertThat(policy.attr("content"))
              .as(name)
              .isEqualTo(page.select("script[src$=diagram.js]").isEmpty() ? STRICT : WITH_DIAGRAM);
          assertThat(page.select("script:not([src]), style, [style], [onclick], [onload], base"))
              .as(name)
              .isEmpty();
        });
    assertThat(pages.get("docs/one-broker.html").head().html()).contains("frame-src");
  }

  @Test
  void diagramsAreDrawnWhereNothingCanBeAskedFor() throws NoSuchAlgorithmException {
    Document frame = parsedPage(folder.resolve("plain").resolve(FRAME));
    byte[] script = frame.selectFirst("script").data().getBytes(StandardCharsets.UTF_8);
    String digest =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script));

    assertThat(frame.select("script")).hasSize(1);
    assertThat(frame.select("meta[http-equiv]").attr("content"))
        .isEqualTo(
            "default-src 'none'; script-src 'sha256-"
                + digest
                + "' blob:; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
                + "form-action 'none'");
  }

  @Test
  void everyPageHasALanguageATitleOfItsOwnAndADescription() {
    pages.forEach(
        (name, page) -> {
          assertThat(page.selectFirst("html").attr("lang")).as(name).isEqualTo("en");
          assertThat(page.select("meta[name=description]").attr("content")).as(name).isNotBlank();
          assertThat(page.title()).as(name).endsWith("Acme Operations");
          assertThat(page.select("link[rel=icon]")).as(name).hasSize(1);
        });
    List<String> titles =
        pages.values().stream()
            .filter(page -> page.select("meta[http-equiv=refresh]").isEmpty())
            .map(Document::title)
            .toList();
    assertThat(titles).doesNotHaveDuplicates();
  }

  @Test
  void withAnAddressEveryPageNamesItAndAnOldOneNamesTheNew() {
    assertThat(canonical(addressed.get("docs/sops/rotate-keys.html")))
        .containsExactly(ADDRESS + "docs/sops/rotate-keys.html");
    assertThat(canonical(addressed.get("wiki/keys/index.html")))
        .containsExactly(ADDRESS + "docs/sops/rotate-keys.html");
    assertThat(canonical(addressed.get("404.html"))).isEmpty();
    assertThat(canonical(pages.get("docs/sops/rotate-keys.html"))).isEmpty();
    addressed.forEach(
        (name, page) ->
            assertThat(canonical(page)).as(name).hasSize(name.equals("404.html") ? 0 : 1));
  }

  private static List<String> canonical(Document page) {
    return page.select("link[rel=canonical]").eachAttr("href");
  }

  @Test
  void anOldAddressLeadsToTheDocumentAtOnceAndByALink() {
    Document old = pages.get("wiki/keys/index.html");
    assertThat(old.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../../docs/sops/rotate-keys.html");
    assertThat(old.select("main a").attr("href")).isEqualTo("../../docs/sops/rotate-keys.html");
    assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void whereTheAddressIsKnownOthersFindAndPreviewThePages() throws IOException {
    Document runbook = addressed.get("docs/runbooks/queue-full.html");
    assertThat(runbook.select("meta[property=og:title]").attr("content"))
        .isEqualTo("The queue is full");
    assertThat(runbook.select("meta[property=og:url]").attr("content"))
        .isEqualTo(ADDRESS + "docs/runbooks/queue-full.html");
    assertThat(runbook.select("link[type=application/opensearchdescription+xml]")).hasSize(1);
    assertThat(file("sitemap.xml"))
        .contains("<loc>" + ADDRESS + "docs/runbooks/queue-full.html</loc>");
    assertThat(file("opensearch.xml"))
        .contains("template=\"" + ADDRESS + "search.html?q={searchTerms}\"");
    assertThat(file("llms.txt")).contains("[The queue is full](").contains("queue-full");
  }

  @Test
  void aPrintedPageTellsItsAddressInWordsAndAsACode() {
    Element printed = addressed.get("docs/runbooks/queue-full.html").selectFirst("p.address");
    assertThat(printed.text()).matches(ADDRESS + "p/[0-9a-f]{10}\\.html");
    assertThat(printed.select("img").attr("src")).startsWith("data:image/png;base64,");
    assertThat(pages.get("docs/runbooks/queue-full.html").select(".address")).isEmpty();
  }

  private static String file(String name) throws IOException {
    return Files.readString(site.resolve(name));
  }

  @Test
  void thePageForMissingOnesWorksAtAnyDepthWhereTheAddressIsKnown() {
    Document page = addressed.get("404.html");
    assertThat(page.select("[src], a[href], link[href]"))
        .isNotEmpty()
        .filteredOn(element -> !element.attr("href").startsWith("#"))
        .allSatisfy(
            element ->
                assertThat(element.attr("src") + element.attr("href"))
                    .startsWith("/ops/site/handbook/"));
    assertThat(page.body().attr("data-root")).isEqualTo("/ops/site/handbook/");
    assertThat(pages.get("404.html").select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("assets/handbook.css");
  }
}
