package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.browser.LocalServer;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** What only a browser can tell of the pages. */
@Tag("browser")
class PagesBrowserTest {
  private static final String RUNBOOK = "docs/runbooks/CertificateExpiresSoon.html";
  private static final String EVERYTHING = "docs/everything.html";

  /** One of every kind. */
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "documents.html",
          "runbooks.html",
          "freshness.html",
          "cross-references.html",
          "alerts.html",
          "owners.html",
          "owners/acme-edge.html",
          "findings.html",
          "rules/review-stale.html",
          "which-one.html",
          "binder-sops.html",
          "404.html",
          "docs/sops/tls-certificates.html",
          RUNBOOK,
          EVERYTHING);

  /** Kinds the example has none of. The last one leads on at once. */
  private static final List<String> OTHER_PAGES =
      List.of(
          "docs/vault.html",
          "docs/runbooks/drain-a-node.html",
          "docs/old-keys.html",
          "docs/one-broker.html",
          "docs/notes.html",
          "mixed.html",
          "undetermined.html",
          "binder-runbooks.html",
          "search.html",
          "docs/change-keys.html");

  @TempDir static Path folder;
  private static Path handbook;
  private static Path other;

  @BeforeAll
  static void publish() throws IOException, GitAPIException {
    other =
        SmallHandbook.publish(
            folder.resolve("small"), "de", SmallHandbook.theme(Locale.GERMAN, ""));
    Path project = folder.resolve("project");
    copy(Path.of("src/it/example-handbook"), project);
    Files.writeString(project.resolve("docs/everything.md"), ALL_OF_MARKDOWN);
    handbook = folder.resolve("handbook");
    PublishedHandbook.publish(
        PublishedHandbook.settings(project, LocalDate.of(2026, 11, 22)),
        ThemeSettings.DEFAULT,
        handbook);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  static List<Look> looks() {
    return Look.all();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyKindOfPageIsAccessibleFitsTheScreenAndComplainsOfNothing(Look look) {
    SoftAssertions softly = new SoftAssertions();
    List<Path> pages =
        Stream.concat(
                PAGES.stream().map(handbook::resolve), OTHER_PAGES.stream().map(other::resolve))
            .toList();
    try (Browser browser = Browser.open(look)) {
      for (Path page : pages) {
        browser.go(page);
        softly.assertThat(browser.complaints()).as("console of %s, %s", page, look).isEmpty();
        // Axe itself asks for style sheets, which the page's policy refuses: that is no complaint.
        List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();
        softly.assertThat(violations).as("axe on %s, %s", page, look).isEmpty();
        softly.assertThat(overflow(browser)).as("sideways on %s, %s", page, look).isZero();
        browser.complaints();
      }
    }
    softly.assertAll();
  }

  @Test
  void aDiagramIsDrawnWithoutANetworkAndItsSourceStays() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(other.resolve("docs/one-broker.html"));
      browser.shown(".diagram svg");
      assertThat(browser.shown(".diagram").getText()).contains("Broker");
      assertThat(browser.shown("code.language-mermaid").getText()).contains("graph LR");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void anOldAddressLeadsOnWithoutScripts() {
    try (Browser browser = Browser.open(new Look(1280, false, false))) {
      browser.go(other.resolve("wiki/keys/index.html"));
      browser.isAt("docs/sops/rotate-keys.html");
    }
  }

  @Test
  void scriptsSpeakTheLanguageOfThePage() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(other.resolve("docs/runbooks/queue-full.html"));
      browser.shows(".run-open", "Dieses Runbook durchführen");
      browser.press("/");
      browser.shows(".search-status", "Geben Sie den Namen eines Alarms");
    }
  }

  private static long overflow(Browser browser) {
    return (Long)
        browser.script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  @Test
  void withoutScriptsEverythingCanBeReadAndNoDeadButtonIsShown() {
    try (Browser browser = Browser.open(new Look(390, false, false))) {
      browser.go(handbook.resolve(RUNBOOK));
      assertThat(browser.shown("h1").getText()).isEqualTo("A certificate expires soon");
      assertThat(browser.shown(".notice").getText()).contains("From 1 March 2027 on it is overdue");
      assertThat(browser.shown(".sidebar").getText()).contains("Runbooks");
      assertThat(browser.all("button")).noneMatch(WebElement::isDisplayed);
    }
  }

  @Test
  void theChosenSchemeIsThereBeforeThePageIsPainted() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve("index.html"));
      String light = ground(browser);
      browser.shown(".theme-switch").click();
      browser.shown(".theme-switch").click();
      assertThat(ground(browser)).isNotEqualTo(light);
      browser.go(handbook.resolve(RUNBOOK));
      assertThat(browser.script("return document.documentElement.dataset.theme")).isEqualTo("dark");
      assertThat(browser.script("return document.querySelector('head script').getAttribute('src')"))
          .asString()
          .endsWith("assets/theme.js");
      assertThat(ground(browser)).isNotEqualTo(light);
    }
  }

  private static String ground(Browser browser) {
    return (String) browser.script("return getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void aListIsFilteredByItsFieldsAndByTheAddress() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.toUri() + "documents.html#type=runbook");
      assertThat(shownRows(browser)).isNotEmpty().allMatch(text -> text.contains("Runbook"));
      browser.shown("input[name=text]").sendKeys("certificate");
      browser.shows(".filter-count", "1 of");
      assertThat(shownRows(browser))
          .singleElement()
          .asString()
          .contains("A certificate expires soon");
      browser.shown("form.filters button").click();
      browser.shows(".filter-count", "8 of 8");
    }
  }

  private static List<String> shownRows(Browser browser) {
    return browser.all("table.filterable tbody tr").stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void aTableIsSortedByItsHead() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve("documents.html"));
      browser.all("table.sortable thead button").get(1).click();
      List<String> up =
          browser.all("table.sortable tbody th").stream().map(WebElement::getText).toList();
      assertThat(up).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }
  }

  @Test
  void theSideBarListsTheTypeOfThePageAndFindsDocumentsOfEveryType() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve(RUNBOOK));
      assertThat(browser.shown(".nav-list a[aria-current=page]").getText())
          .isEqualTo("A certificate expires soon");
      browser.shown(".nav-filter input").sendKeys("handling");
      browser.shows(".types", "Handling TLS certificates");
    }
  }

  @Test
  void thePromptAndWhatACommandPrintsAreNotCopied() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve("index.html"));
      assertThat(
              browser.script(
                  "return handbook.commands('$ ls -l \\\\\\n>  /tmp\\ntotal 0\\n$ id\\nuid=0')"))
          .isEqualTo("ls -l \\\n /tmp\nid");
      assertThat(browser.script("return handbook.commands('echo one\\necho two\\n')"))
          .isEqualTo("echo one\necho two");
    }
  }

  @Test
  void printedPagesSpellOutAddressesAndCarryDocumentControl() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve(EVERYTHING));
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
      assertThat(
              browser.script(
                  "return getComputedStyle(document.querySelector('.body a[href^=https]'), '::after').content"))
          .asString()
          .contains("https://");
      assertThat(browser.shown(".signature").isDisplayed()).isTrue();
      assertThat(browser.all(".sidebar, .top")).noneMatch(WebElement::isDisplayed);
    }
  }

  @Test
  void aPageAsksForFewFilesAndForNothingElsewhere() throws IOException {
    try (LocalServer server = new LocalServer(handbook);
        Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(server.url("docs/sops/access.html"));
      browser.shown(".nav-list");
      assertThat(server.requests()).hasSizeLessThanOrEqualTo(6);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static final String ALL_OF_MARKDOWN =
      """
      ---
      title: Everything "quoted" & <marked>
      type: sop
      owner: "@acme/edge"
      aliases: [old-everything, /old/place/]
      services: [edge-proxy]
      ---
      # Everything

      > [!WARNING]
      > Careful with [this](https://example.org/a|b?q={x}).

      - [ ] an open task
      - [x] a finished one

      #### A heading that skips levels

      | a | b | c | d | e | f | g | h | i | j | k |
      |---|:-:|--:|---|---|---|---|---|---|---|---|
      | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s |

      ```bash
      $ kubectl get pods --all-namespaces --field-selector status.phase=Running --output wide --show-labels
      ```

      ![away](https://example.org/badge.svg "a title") ![gone](gone.png) [broken](nowhere.md)
      [elsewhere](https://example.org/elsewhere) [anchor](#everything) ~~old~~ a note.[^1] <b>bold</b> <script>alert(1)</script>

      A `%1$s%1$s%1$s%1$s%1$s%1$s` long word: %1$s%1$s%1$s%1$s%1$s%1$s%1$s.

      ```mermaid
      graph LR
        Check --> Act
      ```

      ## Content

      1. one
      2. two

      [^1]: The note.
      """
          .formatted("unbreakable_value");
}
