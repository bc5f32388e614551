package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.browser.LocalServer;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.UriPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Pages full of hostile texts, loaded in a browser with a trap for whatever they could set off. Few
 * pages with many texts each, and a limit on each: a page that never ends is a fault, too.
 */
@Tag("browser")
class HostilePagesBrowserTest {
  /** Of the pages of single documents, every so manieth is loaded; of all others each is. */
  private static final int SAMPLE = 25;

  /**
   * Of the collected texts every so manieth: all of them together are a quarter of an hour of
   * loading, and {@code HostilePagesTest} reads the pages of each.
   */
  private static final int TEXTS_APART = 12;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String TRAP =
      """
      window.sprung = [];
      const note = (what) => { window.sprung.push(String(what)); };
      window.trap = note;
      ['alert', 'confirm', 'prompt', 'open', 'print'].forEach((name) => {
        window[name] = (...given) => note(name + ' ' + given.join());
      });
      document.addEventListener('securitypolicyviolation', (event) =>
        note('policy ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
      """;

  /** What is looked at, in the browser's own reading of the page. */
  private static final String LOOK =
      """
      const found = window.sprung.slice();
      performance.getEntriesByType('resource').map((entry) => entry.name)
        .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:'))
        .forEach((name) => found.push('asked ' + name));
      document.querySelectorAll('*').forEach((element) => {
        [...element.attributes].filter((attribute) => attribute.name.startsWith('on'))
          .forEach((attribute) => found.push('handler ' + element.outerHTML.slice(0, 200)));
      });
      [...document.links]
        .filter((link) => !['http:', 'https:', 'mailto:', 'tel:'].includes(link.protocol))
        .forEach((link) => found.push('leads to ' + link.outerHTML.slice(0, 200)));
      document.querySelectorAll('.body *').forEach((element) => {
        const style = getComputedStyle(element);
        if (['fixed', 'sticky'].includes(style.position)) {
          found.push('covers ' + element.outerHTML.slice(0, 200));
        }
      });
      scrollTo(0, 0);
      const top = document.elementFromPoint(600, 8);
      if (document.querySelector('header.top') && !(top && top.closest('header.top'))) {
        found.push('on top is ' + (top ? top.outerHTML.slice(0, 200) : 'nothing'));
      }
      return found;
      """;

  @TempDir Path folder;
  private static Browser browser;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open(Look.DESKTOP);
    browser.driver().manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
    browser
        .driver()
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", TRAP));
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource(value = RawHtml.class, mode = Mode.EXCLUDE, names = "TRUST")
  void noPageOfOurOwnTextsRunsAsksOrCoversAnything(RawHtml rawHtml) throws IOException {
    assertNothingHappens(HostileProject.publish(folder, rawHtml, HostileTexts.own()));
  }

  @ParameterizedTest
  @EnumSource(value = RawHtml.class, mode = Mode.EXCLUDE, names = "TRUST")
  void noPageOfCollectedTextsRunsAsksOrCoversAnything(RawHtml rawHtml) throws IOException {
    List<String> all = HostileTexts.collected();
    List<String> some =
        Stream.iterate(0, at -> at < all.size(), at -> at + TEXTS_APART).map(all::get).toList();
    assertNothingHappens(HostileProject.publish(folder, rawHtml, some));
  }

  @Test
  void theTrapSpringsWhereHtmlIsTrusted() throws IOException {
    List<String> texts =
        List.of("<img src=x onerror=trap(1)>", "<div class=\"top\">cover</div>", "<b>bold</b>");
    Path pages = HostileProject.publish(folder, RawHtml.TRUST, texts);
    try (LocalServer server = new LocalServer(pages)) {
      browser.go(server.url("docs/bodies/0.html"));
      assertThat((List<?>) browser.script(LOOK))
          .extracting(found -> found.toString().split(" ")[0])
          .contains("policy", "handler", "covers");
      assertThat(browser.complaints()).isNotEmpty();
    }
  }

  private static void assertNothingHappens(Path pages) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    try (LocalServer server = new LocalServer(pages)) {
      for (String page : pages(pages)) {
        browser.go(server.url(page));
        softly.assertThat(browser.driver().getCurrentUrl()).startsWith(server.url(""));
        softly.assertThat((List<?>) browser.script(LOOK)).as(page).isEmpty();
        softly.assertThat(browser.driver().getWindowHandles()).as(page).hasSize(1);
        softly.assertThat(browser.complaints()).as(page).isEmpty();
      }
    }
    softly.assertAll();
  }

  /** Percent-encoded names are asked for as they are on disk by the test's server. */
  private static List<String> pages(Path pages) throws IOException {
    try (Stream<Path> files = Files.walk(pages)) {
      List<String> all =
          files
              .map(file -> pages.relativize(file).toString())
              .filter(file -> file.endsWith(".html") && !file.startsWith("assets/"))
              .sorted()
              .toList();
      assertThat(all).hasSizeGreaterThan(20);
      List<String> single = all.stream().filter(HostilePagesBrowserTest::isSingle).toList();
      return Stream.concat(
              all.stream().filter(page -> !isSingle(page)),
              Stream.iterate(0, at -> at < single.size(), at -> at + SAMPLE).map(single::get))
          .map(HostilePagesBrowserTest::encoded)
          .toList();
    }
  }

  private static boolean isSingle(String page) {
    return page.contains("/") && !page.startsWith("docs/bodies/");
  }

  private static String encoded(String page) {
    return UriPath.encode(page);
  }
}
