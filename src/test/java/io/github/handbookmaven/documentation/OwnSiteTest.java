package io.github.handbookmaven.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.browser.Crawl;
import io.github.handbookmaven.browser.HtmlChecker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plugin's own site, as {@code .ci/site} has built it and names it. */
@EnabledIfSystemProperty(named = "own.site", matches = ".+", disabledReason = ".ci/site runs this")
class OwnSiteTest {
  private static final Path SITE = Path.of(System.getProperty("own.site", "")).toAbsolutePath();
  private static final String OVERFLOW =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** In the page itself: a window for each page, as axe's own driver opens, takes minutes. */
  private static final String AXE =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
        found => done(found.violations.flatMap(
          rule => rule.nodes.map(node => rule.id + ' ' + node.html.slice(0, 120)))));
      """;

  static List<Look> widths() {
    return List.of(Look.DESKTOP, new Look(390, false, true));
  }

  /**
   * Whoever asks for a page that is missing may be anywhere, so its page names all from the root.
   */
  @Test
  void noLinkLeadsNowhere() throws IOException {
    assertThat(Crawl.leadingNowhere(SITE))
        .filteredOn(link -> !link.startsWith("handbook/404.html: /"))
        .isEmpty();
  }

  @Test
  void everyPageIsValid() {
    assertThat(HtmlChecker.errors(SITE)).isEmpty();
  }

  /** Those of the site; what is in the handbook is looked at by the tests of its pages. */
  static List<Path> pages() throws IOException {
    return Crawl.pages(SITE).stream()
        .filter(page -> !page.startsWith(SITE.resolve("handbook")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("widths")
  @Tag("browser")
  void everyPageIsAccessibleAndFitsTheScreen(Look look) throws IOException {
    String axe = axe();
    SoftAssertions softly = new SoftAssertions();
    try (Browser browser = Browser.open(look)) {
      for (Path page : pages()) {
        browser.go(page);
        browser.script(axe);
        softly
            .assertThat((List<?>) browser.driver().executeAsyncScript(AXE))
            .as("axe on %s, %s", SITE.relativize(page), look)
            .isEmpty();
        softly
            .assertThat(((Number) browser.script(OVERFLOW)).intValue())
            .as("sideways on %s, %s", SITE.relativize(page), look)
            .isZero();
      }
    }
    softly.assertAll();
  }

  private static String axe() throws IOException {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
