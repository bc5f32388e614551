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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
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
    Files.writeString(
        project.resolve("ops/alerts/more.yml"),
        "groups: [{name: more, rules: [{alert: NoRunbookYet, expr: up == 0}]}]\n");
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

  @ParameterizedTest
  @ValueSource(ints = {640, 768, 1000, 1001, 1920})
  void noPageIsWiderThanTheScreenAndTablesAreCardsUpToAThousandPixels(int width) {
    SoftAssertions softly = new SoftAssertions();
    try (Browser browser = Browser.open(new Look(width, false, true))) {
      for (String page : PAGES) {
        browser.go(handbook.resolve(page));
        softly.assertThat(overflow(browser)).as("sideways on %s at %d", page, width).isZero();
      }
      browser.go(handbook.resolve("alerts.html"));
      softly
          .assertThat(
              browser.script("return getComputedStyle(document.querySelector('.cards')).display"))
          .isEqualTo(width > 1000 ? "table" : "block");
    }
    softly.assertAll();
  }

  @Test
  void aDiagramIsDrawnWithoutANetworkAndItsSourceStays() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(other.resolve("docs/one-broker.html"));
      assertThat(browser.shown(".diagram img").getDomAttribute("src")).contains("Broker");
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
  void theStateUnfoldsToWhatIsKnownOfTheReview() {
    try (Browser browser = Browser.open(new Look(390, false, true))) {
      browser.go(handbook.resolve(RUNBOOK));
      assertThat(browser.shown(".at-once").getText())
          .contains("CertificateExpiresSoon", "@acme/edge-oncall", "Handling TLS certificates");
      browser.shown(".about > summary").click();
      assertThat(browser.shown(".about .notice").getText())
          .contains("From 1 March 2027 on it is overdue");
    }
  }

  @Test
  void theComparisonSaysOnAPhoneWhichIsTheSopAndWhichTheRunbook() {
    try (Browser browser = Browser.open(new Look(390, false, true))) {
      browser.go(handbook.resolve("which-one.html"));
      assertThat(
              browser.script(
                  "return [...document.querySelectorAll('.compare tr:nth-child(1) td')]"
                      + ".map(cell => getComputedStyle(cell, '::before').content).join()"))
          .isEqualTo("\"SOP\",\"Runbook\"");
    }
  }

  @Test
  void anAlertWithoutARunbookIsFoundAndSoAreNearNamesAndActions() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve(RUNBOOK));
      browser.pressWithControl("k");
      browser.shown(".search-input").sendKeys("NoRunbookYet");
      browser.shows("[data-extra]", "No runbook");
      assertThat(browser.shown("[data-extra]").getDomProperty("href"))
          .contains("alerts.html#alert-NoRunbookYet");
      browser.press(Keys.chord(Keys.CONTROL, "a"), "SomeRunbookZzz");
      browser.shows(".search-status", "No document has all of these words");
      browser.shows("[data-extra]", "NoRunbookYet");
      browser.press(Keys.chord(Keys.CONTROL, "a"), "Qxqxqxq");
      browser.shows(".search-status", "Nothing found");
      browser.shows("[data-extra]", "Alerts");
      browser.press(Keys.chord(Keys.CONTROL, "a"), ">copy");
      browser.shows("[data-extra]", "Copy this page as Markdown");
      browser.press(Keys.ESCAPE);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theSideBarGroupsByFolderAndKeepsDoingSo() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve(RUNBOOK));
      browser.all(".nav-by button").get(1).click();
      browser.shows(".nav-places summary", "docs/runbooks");
      browser.shows(".nav-places [aria-current=page]", "A certificate expires soon");
      browser.go(handbook.resolve("docs/sops/access.html"));
      browser.shows(".nav-places details[open] summary", "docs/sops");
      browser.all(".nav-by button").get(0).click();
      browser.shows(".types", "Runbooks");
    }
  }

  @Test
  void theWayDownNamesTheFolder() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve(RUNBOOK));
      browser.shown(".crumbs a[href$='docs%2Frunbooks'], .crumbs a[href$='docs/runbooks']").click();
      browser.shows(".filter-count", "3 of");
    }
  }

  @Test
  void aColumnWithNothingInItIsNotShown() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(other.resolve("alerts.html"));
      assertThat(
              browser.script(
                  "return [...document.querySelectorAll('table.cards')].every(table =>"
                      + "['of-owner','of-hold','of-severity'].every(name => {"
                      + "const cells = [...table.querySelectorAll('td.' + name)];"
                      + "const head = table.querySelector('th.' + name);"
                      + "return !head || cells.some(cell => cell.textContent.trim())"
                      + "|| !head.offsetWidth }))"))
          .isEqualTo(true);
    }
  }

  @Test
  void withoutScriptsEverythingCanBeReadAndNoDeadButtonIsShown() {
    try (Browser browser = Browser.open(new Look(390, false, false))) {
      browser.go(handbook.resolve(RUNBOOK));
      assertThat(browser.shown("h1").getText()).isEqualTo("A certificate expires soon");
      assertThat(browser.shown(".headline").getText()).contains("1 March 2027");
      assertThat(browser.shown(".sidebar").getText()).contains("Runbooks");
      assertThat(browser.all("button")).noneMatch(WebElement::isDisplayed);
    }
  }

  @Test
  void theChosenSchemeIsKnownBeforeThereIsABodyToPaint() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve("index.html"));
      browser.script("localStorage.setItem('handbook:theme', 'dark')");
      browser
          .driver()
          .executeCdpCommand(
              "Page.addScriptToEvaluateOnNewDocument",
              Map.of(
                  "source",
                  """
                  new MutationObserver((changes, observer) => {
                    if (document.body) {
                      observer.disconnect();
                      window.themeOfTheBody = document.documentElement.dataset.theme;
                    }
                  }).observe(document, { childList: true, subtree: true });
                  """));
      browser.go(handbook.resolve(RUNBOOK));
      assertThat(browser.script("return window.themeOfTheBody")).isEqualTo("dark");
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

  /** As a component's catalog-info.yaml has it, on the page that tells how. */
  @Test
  void theLinkOfABackstageComponentLeadsToTheDocumentsOfItsService() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/editors-and-ci.md"));
    Matcher link = Pattern.compile("- url: \\S+/handbook/(\\S+#service=(\\S+))").matcher(page);
    assertThat(link.find()).isTrue();
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.toUri() + link.group(1));
      browser.shows(".filter-count", " of 8");
      assertThat(
              (String)
                  browser.script(
                      "return [...document.querySelectorAll('form.filters + .wide tbody tr')]"
                          + ".filter(row => row.offsetHeight)"
                          + ".map(row => row.dataset.service).join()"))
          .contains(link.group(2))
          .matches("(?:[^,]*\\b" + link.group(2) + "\\b[^,]*,?)+");
      assertThat(shownRows(browser)).hasSizeBetween(1, 7);
    }
  }

  private static List<String> shownRows(Browser browser) {
    return browser.all("form.filters + .wide tbody tr").stream()
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
  void theSideBarIsNarrowedByOwnerAndStaysSoOnTheNextPage() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve("index.html"));
      browser.shown(".nav-filter summary").sendKeys(Keys.ENTER);
      List<String> asked = browser.until("there are choices", () -> choicesOf(browser));
      assertThat(asked).contains("State", "Owner", "Service", "Tag");
      browser
          .all(".nav-filter select")
          .get(asked.indexOf("Owner"))
          .findElement(By.cssSelector("option[value='@acme/edge-oncall']"))
          .click();
      browser.shows(".nav-list", "A certificate expires soon");
      assertThat(browser.all(".nav-list a")).extracting(WebElement::getText).hasSize(3);
      browser.go(handbook.resolve("docs/sops/access.html"));
      browser.shows(".nav-list", "A certificate expires soon");
      browser.shown(".nav-filter button").click();
      browser.shows(".nav-list", "Handling TLS certificates");
    }
  }

  private static Optional<List<String>> choicesOf(Browser browser) {
    return Optional.of(browser.all(".nav-filter label"))
        .filter(labels -> !labels.isEmpty())
        .map(labels -> labels.stream().map(each -> each.getText().lines().findFirst()).toList())
        .map(names -> names.stream().flatMap(Optional::stream).toList());
  }

  @Test
  void everyFigureLeadsToAsManyAsItCounts() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve("index.html"));
      String toReview = figure(browser, "state=to-review");
      String uncovered = figure(browser, "outcome=uncovered");
      browser.go(handbook.toUri() + "documents.html#state=to-review");
      browser.shows(".filter-count", toReview + " of");
      assertThat(shownRows(browser)).hasSize(Integer.parseInt(toReview));
      browser.go(handbook.toUri() + "alerts.html#outcome=uncovered");
      browser.shows(".filter-count", uncovered + " of");
      assertThat(shownRows(browser)).hasSize(Integer.parseInt(uncovered));
    }
  }

  private static String figure(Browser browser, String filter) {
    return browser.shown(".figures a[href$='" + filter + "'] strong").getText();
  }

  @Test
  void findingsAreNarrowedBySeverity() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve("findings.html"));
      browser.shown(".legend a[href='#severity=error']").click();
      browser.shown(".filters [type=reset]");
      assertThat(browser.all("#found ~ .findings > li"))
          .filteredOn(WebElement::isDisplayed)
          .isNotEmpty()
          .allMatch(finding -> finding.getText().startsWith("Error"));
    }
  }

  @Test
  void aTableIsSortedByKeyboardBothWaysAndWhatHasNoValueStandsLast() {
    try (Browser browser = Browser.open(new Look(1600, false, true))) {
      browser.go(handbook.resolve("documents.html"));
      WebElement due = browser.all("table.sortable thead th").get(5);
      due.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
      assertThat(due.getDomAttribute("aria-sort")).isEqualTo("ascending");
      assertThat(filled(browser)).isSorted();
      due.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
      assertThat(due.getDomAttribute("aria-sort")).isEqualTo("descending");
      assertThat(filled(browser)).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(days(browser).get(days(browser).size() - 1)).isEmpty();
    }
  }

  private static List<String> days(Browser browser) {
    return browser.all("table.sortable tbody td:nth-child(6)").stream()
        .map(cell -> cell.getDomAttribute("data-sort"))
        .toList();
  }

  private static List<String> filled(Browser browser) {
    return days(browser).stream().takeWhile(day -> !day.isEmpty()).toList();
  }

  @Test
  void theMenuOfAPhoneOpensWhereTheReaderIsAndEscapeClosesIt() {
    try (Browser browser = Browser.open(Look.PHONE_AT_NIGHT)) {
      browser.go(handbook.resolve(RUNBOOK));
      browser.script("scrollTo(0, 900)");
      browser.shown(".menu").click();
      assertThat(browser.shown(".sidebar .pages a").getText()).isEqualTo("Overview");
      assertThat(
              browser.script(
                  "return document.querySelector('.sidebar').getBoundingClientRect().top < 100"))
          .isEqualTo(true);
      browser.press(Keys.ESCAPE);
      assertThat(browser.all(".sidebar")).noneMatch(WebElement::isDisplayed);
      assertThat(browser.script("return document.activeElement.className")).isEqualTo("menu");
    }
  }

  @Test
  void theTableOfContentsFollowsTheReader() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve(RUNBOOK));
      browser.shows(".beside .toc [aria-current]", "When to use this");
      browser.script("document.getElementById('respond').scrollIntoView()");
      browser.shows(".beside .toc [aria-current]", "Respond");
    }
  }

  @Test
  void aWideTableScrollsInItsOwnBoxAndTheKeyboardReachesIt() {
    try (Browser browser = Browser.open(new Look(390, false, true))) {
      browser.go(handbook.resolve(EVERYTHING));
      assertThat(
              browser.script(
                  "const box = document.querySelector('.body table').parentElement;"
                      + "return box.tabIndex === 0 && box.scrollWidth > box.clientWidth"))
          .isEqualTo(true);
    }
  }

  @Test
  void theBoxOfATaskStandsBesideItsText() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve(EVERYTHING));
      assertThat(
              browser.script(
                  "return [...document.querySelectorAll('.body li > input + p')].map(text =>"
                      + "text.previousElementSibling.getBoundingClientRect().bottom"
                      + " > text.getClientRects()[0].top).join()"))
          .isEqualTo("true,true");
    }
  }

  @Test
  void aTableOfDocumentsIsCardsOnAPhoneTheStateFirst() {
    try (Browser browser = Browser.open(Look.PHONE_AT_NIGHT)) {
      browser.go(handbook.resolve("runbooks.html"));
      List<?> tops =
          (List<?>)
              browser.script(
                  "return [...document.querySelector('table.cards tbody tr').cells]"
                      + ".filter(cell => cell.offsetHeight).map(cell => cell.offsetTop)");
      assertThat(tops).hasSizeGreaterThan(3).doesNotHaveDuplicates();
      assertThat(browser.shown("table.cards tbody td").getText()).isEqualTo("Unknown");
      assertThat(
              browser.script(
                  "return getComputedStyle(document.querySelector('td.of-owner'),"
                      + " '::before').content"))
          .asString()
          .isNotEqualTo("none");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          root@db1:~# systemctl stop db / stopped / root@db1:~# reboot | systemctl stop db / reboot
          mysql> SHOW TABLES; / t1 / mysql> QUIT                       | SHOW TABLES; / QUIT
          PS C:\\ops> Get-Service / Running                            | Get-Service
          (venv) ada@host:~/x$ make / ok                               | make
          # a comment / rm x                                           | # a comment / rm x
          > dir / > cd x                                               | dir / cd x
          > dir / out                                                  | > dir / out
          $ cat <<EOF / one / EOF / $ ls / out                         | cat <<EOF / one / EOF / ls
          """)
  void whatStandsBeforeACommandIsNotCopied(String shown, String copied) {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve("index.html"));
      assertThat(browser.script("return handbook.commands(arguments[0])", lines(shown)))
          .isEqualTo(lines(copied));
    }
  }

  private static String lines(String text) {
    return text.strip().replace(" / ", "\n");
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
                  "return getComputedStyle(document.querySelector('.body a[href^=https]'),"
                      + " '::after').content"))
          .asString()
          .contains("https://");
      assertThat(browser.shown(".signature").isDisplayed()).isTrue();
      assertThat(
              browser.script(
                  "return getComputedStyle(document.querySelector('.body"
                      + " input[checked]')).appearance"))
          .isEqualTo("none");
      assertThat(browser.all(".sidebar, .top")).noneMatch(WebElement::isDisplayed);
    }
  }

  @Test
  void whoReadsInTheDarkPrintsOnWhite() {
    try (Browser browser = Browser.open(new Look(1280, true, true))) {
      browser.go(handbook.resolve(RUNBOOK));
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
      assertThat(ground(browser)).isEqualTo("rgb(255, 255, 255)");
      assertThat(browser.shown(".control").getText())
          .contains("runbooks/CertificateExpiresSoon", "@acme/edge-oncall", "Printed on");
    }
  }

  @Test
  void codeIsColouredFromADiskInEachLanguageOfThePage() {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(handbook.resolve(EVERYTHING));
      browser.shown("code.language-bash.hljs .hljs-built_in, code.language-bash.hljs .hljs-string");
      browser.shown("code.language-yaml.hljs .hljs-attr");
      assertThat(browser.all("code.language-promql.hljs")).isEmpty();
      assertThat(browser.shown("code.language-promql").getText()).contains("rate(errors[5m])");
      assertThat(browser.complaints()).isEmpty();
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

      * [ ] a task of

        two paragraphs

      * [ ] and the next

      #### A heading that skips levels

      | a | b | c | d | e | f | g | h | i | j | k |
      |---|:-:|--:|---|---|---|---|---|---|---|---|
      | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s | %1$s |

      ```bash
      $ kubectl get pods --all-namespaces --field-selector status.phase=Running --output wide --show-labels
      echo "done"
      ```

      ```YAML
      replicas: 3
      ```

      ```promql
      rate(errors[5m])
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
