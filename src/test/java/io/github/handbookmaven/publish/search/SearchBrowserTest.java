package io.github.handbookmaven.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.browser.LocalServer;
import io.github.handbookmaven.publish.search.SearchText.Card;
import io.github.handbookmaven.publish.search.SearchText.Names;
import io.github.handbookmaven.publish.search.SearchText.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
class SearchBrowserTest {
  private static final String HIT = ".search-hit";
  private static final String CHOSEN = ".search-hit[aria-selected=true]";

  @TempDir static Path folder;
  private static Browser browser;
  private static SearchSite site;

  private static SearchText document(String url, String title, Names names, Part... parts) {
    String type = url.startsWith("sops/") ? "sop" : "runbook";
    String state = url.contains("queue") ? "overdue" : "fresh";
    return new SearchText(new Card(url, title, type, state, "", ""), names, List.of(parts), 1);
  }

  private static Names names(String id, List<String> alerts, String... labels) {
    return new Names(alerts, List.of(id), List.of(labels));
  }

  static List<SearchText> handbook() {
    return List.of(
        document(
            "runbooks/disk.html",
            "Disk almost full",
            names(
                "disk", List.of("DiskFull", "NodeFilesystemSpaceFillingUp"), "storage", "@acme/db"),
            new Part("", "", "What to do when a volume of the database fills up."),
            new Part(
                "checks", "Checks", "Look at the volume with df -h and find the largest files."),
            new Part(
                "if-it-fails",
                "If it fails",
                "Fail over to the standby, then escalate to the storage team. "
                    + "More. ".repeat(60))),
        document(
            "runbooks/failover.html",
            "Fail over the database",
            names("failover", List.of("DatabaseDown"), "database"),
            new Part("", "", "When the primary is gone."),
            new Part(
                "steps", "Steps", "Promote the replica. The disk of the old primary stays full.")),
        document(
            "runbooks/queue.html",
            "DiskFull in the queue explained",
            names("queue", List.of(), "messaging"),
            new Part("", "", "The queue stops when its disk is full. Überprüfe die Größe.")),
        document(
            "sops/certificates.html",
            "Rotate certificates",
            names("rotate-certificates", List.of(), "tls"),
            new Part("", "", "Every quarter the Kubernetes certificates are renewed."),
            new Part("verify", "Verify", "Ask the API server: kubectl get --raw /healthz")),
        document(
            "sops/中文.html".replace("中文", "%E4%B8%AD%E6%96%87"),
            "重启数据库",
            names("restart-zh", List.of()),
            new Part("", "", "本文说明如何重启数据库。")));
  }

  @BeforeAll
  static void openTheBrowser() throws IOException {
    site = SearchSite.write(folder, handbook());
    browser = Browser.open(Look.DESKTOP);
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openThePage() {
    browser.go(site.page("index.html"));
  }

  private static void search(String words) {
    browser.press("/");
    browser.shown("dialog[open] .search-input");
    browser.press(words);
  }

  private static List<String> titles() {
    return browser.all(".search-name").stream().map(WebElement::getText).toList();
  }

  @Test
  void theAlertsExactNameComesFirstByKeyboardFromADisk() {
    search("diskfull");
    browser.shows(CHOSEN, "Disk almost full");
    browser.shows(CHOSEN, "Answers DiskFull");
    browser.press(Keys.ENTER);
    browser.isAt("runbooks/disk.html");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAlertsNameIsFoundHoweverItIsWritten() {
    search("node filesystem space filling up");
    browser.shows(CHOSEN, "Disk almost full");
  }

  @Test
  void aResultLeadsToTheSectionThatSaysIt() {
    search("escalate");
    browser.shows(CHOSEN, "If it fails");
    browser.shows(CHOSEN + " mark", "escalate");
    browser.press(Keys.ENTER);
    browser.isAt("runbooks/disk.html#if-it-fails");
  }

  @Test
  void resultsTellTypeAndState() {
    search("queue");
    browser.shows(HIT, "Runbook");
    browser.shows(HIT, "Overdue");
  }

  @Test
  void aTypingMistakeIsForgiven() {
    search("certifcates");
    browser.shows(CHOSEN, "Rotate certificates");
    browser.shows(".search-status", "certificates");
  }

  @Test
  void twoTypingMistakesInALongWordAndOneAtItsBeginningAreForgiven() {
    search("kubrenetis");
    browser.shows(CHOSEN, "Rotate certificates");
    browser.script("document.querySelector('.search-input').select()");
    browser.press("scalate");
    browser.shows(CHOSEN, "Disk almost full");
  }

  @Test
  void theBeginningOfAWordIsEnough() {
    search("prom");
    browser.shows(CHOSEN, "Fail over the database");
  }

  @Test
  void severalWordsHaveToBeThereUnlessNoDocumentHasThemAll() {
    search("disk primary");
    browser.shows(".search-status", "1 result");
    assertThat(titles()).containsExactly("Fail over the database");
    browser.script("document.querySelector('.search-input').select()");
    browser.press("certificates queue");
    browser.shows(".search-status", "some");
    assertThat(titles()).hasSize(2);
  }

  @Test
  void accentsAndWritingWithoutBlanksAreFound() {
    search("uberprufe grosse");
    browser.shows(CHOSEN, "queue");
    browser.script("document.querySelector('.search-input').select()");
    browser.press("数据库");
    browser.shows(CHOSEN, "重启数据库");
    browser.shows(CHOSEN + " mark", "数据");
  }

  @Test
  void arrowsChooseAndEscapeGivesTheFocusBack() {
    browser.script("document.querySelector('.search-open').focus()");
    browser.pressWithControl("k");
    browser.shown("dialog[open]");
    browser.press("disk");
    browser.shows(".search-status", "3 results");
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.shown(CHOSEN).getDomAttribute("id"))
        .isEqualTo(
            browser.driver().switchTo().activeElement().getDomAttribute("aria-activedescendant"));
    browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
    assertThat(browser.all(HIT))
        .last()
        .returns("true", hit -> hit.getDomAttribute("aria-selected"));
    browser.press(Keys.ESCAPE);
    assertThat(browser.all("dialog[open]")).isEmpty();
    assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Search");
  }

  @Test
  void wordsThatAreNamesOfObjectsInTheBrowserFindNothing() {
    search("constructor hasOwnProperty");
    browser.shows(".search-status", "Nothing found");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void thePageOfItsOwnKeepsTheQueryInItsAddress() throws IOException {
    try (LocalServer server = new LocalServer(folder)) {
      browser.go(server.url("search.html?q=failover"));
      browser.shows(HIT, "Fail over the database");
      browser.press(Keys.chord(Keys.CONTROL, "a"), "quarter");
      browser.shows(HIT, "Rotate certificates");
      browser.isAt("search.html?q=quarter");
      browser.press(Keys.ENTER);
      browser.isAt("/sops/certificates.html");
      assertThat(server.requests()).doesNotContain("/search/x9.js").contains("/search/index.js");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void thePageOfItsOwnWorksFromADiskToo() {
    browser.go(site.page("search.html").toUri() + "?q=certificates");
    browser.shows(HIT, "Rotate certificates");
  }

  @Test
  void assistiveTechnologyFindsNothingAmiss() {
    for (Look look : Look.all()) {
      try (Browser other = Browser.open(look)) {
        other.go(site.page("index.html"));
        other.press("/");
        other.shown("dialog[open] .search-input");
        other.press("disk");
        other.shows(".search-status", "3 results");
        other.shown(".search-snippet mark");
        other.picture("search-" + look);
        assertThat(new AxeBuilder().analyze(other.driver()).getViolations()).isEmpty();
        assertThat(other.script("return document.documentElement.scrollWidth <= innerWidth"))
            .isEqualTo(true);
      }
    }
  }
}
