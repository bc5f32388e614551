package io.github.handbookmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.browser.Browser.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
class RunModeBrowserTest {
  private static final String RUNBOOK =
      """
      ---
      type: runbook
      title: Disk almost full
      owner: "@acme/storage"
      ---
      # Disk almost full

      The volume of the database fills up. Act within the hour.

      ## Checks

      1. Check how full the volume is:

         ```
         $ df -h /var/lib/postgresql
         $ ssh HOST df -h <volume>
         ```

      2. If it is the log that grows, rotate it.
      3. Find the largest files.

      ## Response

      1. Delete old dumps.
         1. Ask the owner of a dump that is younger than a week.
      2. Restart the *writer*.

      - [ ] Verify that writes succeed.

      ## If this fails

      Fail over to the standby.

      ## Verification

      Writes succeed for ten minutes.

      ## Escalation

      Call the storage team.

      ## References

      1. The manual.
      """;

  private static final String SOP =
      """
      ---
      type: sop
      title: Rotate certificates
      ---
      # Rotate certificates

      ## Purpose

      The same way every quarter.

      ## Procedure

      1. Create a key.
      2. Request a certificate.
      """;

  @TempDir static Path folder;
  private static Browser browser;

  private static Handbook handbook(String runbook) {
    return HandbookOf.file("docs/disk.md", runbook).and("docs/certificates.md", SOP).build();
  }

  @BeforeAll
  static void openTheBrowser() {
    Published.to(folder, handbook(RUNBOOK));
    browser = Browser.open(Look.DESKTOP);
    browser
        .driver()
        .executeCdpCommand(
            "Browser.setDownloadBehavior",
            Map.of("behavior", "allow", "downloadPath", folder.resolve("downloads").toString()));
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openTheRunbook() {
    browser.go(folder.resolve("docs/disk.html"));
    browser.script("localStorage.clear()");
    browser.go(folder.resolve("docs/disk.html"));
  }

  private static void start() {
    browser.shown(".run-open").click();
    browser.shown(".run-bar");
  }

  private static List<String> kinds() {
    return browser.all(".run-row .run-number, .run-row .run-kind").stream()
        .map(WebElement::getText)
        .toList();
  }

  private static String log() {
    browser.press("l");
    String text = browser.shown("dialog[open] .run-log").getDomProperty("value");
    browser.press(Keys.ESCAPE);
    return text;
  }

  @Test
  void everyStepGetsABoxThatTellsWhatItAsks() {
    start();
    assertThat(kinds())
        .containsExactly(
            "1",
            "Check",
            "2",
            "Decision",
            "3",
            "Check",
            "1",
            "Action",
            "1.1",
            "Action",
            "2",
            "Action",
            "1",
            "Check",
            "A",
            "Check");
    browser.shows(".run-progress", "0 of 8 done");
  }

  @Test
  void aRunGoesOnAfterTheBrowserWasClosed() {
    start();
    browser.press(Keys.SPACE);
    browser.shows(".run-progress", "1 of 8 done");
    browser.press("j", "n");
    browser.press("log is fine");
    browser.go(folder.resolve("docs/disk.html"));
    browser.shows(".run-progress", "1 of 8 done");
    assertThat(browser.shown(".is-current .run-note").getDomProperty("value"))
        .isEqualTo("log is fine");
  }

  @Test
  void itIsWorkedThroughByKeyboardAlone() {
    start();
    browser.press(Keys.ENTER);
    browser.press(Keys.ENTER);
    browser.press("j", "k", Keys.ARROW_DOWN, Keys.ARROW_UP);
    browser.press("x");
    browser.shows(".run-progress", "3 of 8 done");
    browser.press("x");
    browser.shows(".run-progress", "2 of 8 done");
    browser.press("n", "seen", Keys.ESCAPE);
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("class"))
        .isEqualTo("run-tick");
    assertThat(log()).contains("3 Check: Find the largest files.\n  - Note: seen");
  }

  @Test
  void aFailedStepLeadsToTheWayOutAndBack() {
    start();
    browser.press("f");
    assertThat(browser.driver().switchTo().activeElement().getText()).contains("If this fails");
    browser.shows(".is-failed .run-failed", "Go to: If this fails");
    browser.shown(".run-back button").click();
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("class"))
        .isEqualTo("run-tick");
    assertThat(log())
        .containsPattern("\\*\\*Failed at \\d{4}-\\d\\d-\\d\\dT[\\d:]{8}[+-]\\d\\d:\\d\\d");
  }

  @Test
  void aStepIsDoneOrFailedAndNeverBoth() {
    start();
    browser.press(Keys.SPACE);
    browser.shows(".run-progress", "1 of 8 done");
    browser.press("f");
    browser.shown(".is-failed .run-failed");
    browser.shows(".run-progress", "0 of 8 done");
    assertThat(log()).contains("**Failed at ").doesNotContain("[x] 1 Check");
    browser.shown(".run-back button").click();
    browser.press(Keys.SPACE);
    browser.shows(".run-progress", "1 of 8 done");
    assertThat(browser.all(".is-failed")).isEmpty();
    assertThat(log()).contains("[x] 1 Check");
  }

  @Test
  void whoRanIsAskedForAgainWhereTheLogIsMadeAndKeptForTheNextRun() {
    start();
    browser.shown(".run-who").sendKeys("Ada");
    browser.shown(".run-leave").click();
    browser.shown(".run-new").click();
    browser.script("document.querySelector('.run-tick').focus()");
    assertThat(log()).contains("- By: Ada\n");
  }

  @Test
  void theLogCanBePastedIntoTheIncident() {
    start();
    browser.shown(".run-who").sendKeys("Ada *L*");
    browser.script("document.querySelector('.run-tick').focus()");
    browser.press(Keys.ENTER);
    assertThat(log())
        .startsWith("# Run of Disk almost full\n\n- Document: disk, Revision ")
        .contains("- By: Ada \\*L\\*\n")
        .containsPattern("- Started: \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d\n")
        .contains("- 1 of 8 done\n")
        .containsPattern("## Checks\n\n- \\[x] 1 Check: Check how full the volume is: \\(\\d{4}-")
        .contains("\n- [ ] 2 Decision: If it is the log that grows, rotate it.\n")
        .contains("## Response\n\n- [ ] 1 Action: Delete old dumps.\n- [ ] 1.1 Action: Ask the");
  }

  @Test
  void theLogCanBeSavedFromADisk() throws IOException {
    Path downloads = Files.createDirectories(folder.resolve("downloads"));
    start();
    browser.press("l");
    browser.shown(".run-save").click();
    Path saved = browser.until("the log is saved", () -> markdownIn(downloads));
    assertThat(saved.getFileName().toString()).startsWith("run-disk-");
    assertThat(saved).content().startsWith("# Run of Disk almost full");
    browser.shown(".run-copy").click();
    browser.shows(".run-said", "opied");
    assertThat(browser.complaints()).isEmpty();
  }

  private static Optional<Path> markdownIn(Path downloads) {
    String[] names = downloads.toFile().list((where, name) -> name.endsWith(".md"));
    return Optional.ofNullable(names)
        .filter(found -> found.length > 0)
        .map(found -> downloads.resolve(found[0]));
  }

  @Test
  void aRunIsForgottenOnlyWhenThatIsConfirmed() {
    start();
    browser.press(Keys.SPACE);
    browser.shown(".run-reset").sendKeys(Keys.ENTER);
    browser.driver().switchTo().alert().dismiss();
    browser.shows(".run-progress", "1 of 8 done");
    browser.shown(".run-reset").sendKeys(Keys.ENTER);
    browser.driver().switchTo().alert().accept();
    browser.shows(".run-open", "Run this runbook");
    assertThat(browser.all(".run-row, .run-bar")).isEmpty();
    assertThat(
            browser.script("return localStorage.length - (localStorage['handbook:who'] ? 1 : 0)"))
        .isEqualTo(0L);
  }

  @Test
  void aPausedRunIsTakenUpAgainAndThePageIsAsItWas() {
    String before = text();
    start();
    browser.press(Keys.SPACE);
    browser.shown(".run-leave").click();
    browser.shows(".run-open", "Resume (1 of 8 done)");
    assertThat(text()).isEqualTo(before);
    start();
    browser.shows(".run-progress", "1 of 8 done");
  }

  private static String text() {
    return browser.driver().findElement(By.cssSelector(".body")).getText();
  }

  @Test
  void aDocumentThatChangedKeepsTheTicksOfStepsThatReadTheSame() {
    start();
    browser.press(Keys.ENTER);
    browser.press(Keys.ENTER);
    Published.to(folder, handbook(RUNBOOK.replace("If it is the log", "If it is the journal")));
    browser.go(folder.resolve("docs/disk.html"));
    browser.shows(".run-warning", "changed");
    browser.shows(".run-progress", "1 of 8 done");
    assertThat(log())
        .contains("## Steps of the earlier revision")
        .contains("- [x] 2 Decision: If it is the log that grows");
    Published.to(folder, handbook(RUNBOOK));
  }

  @Test
  void aBrowserThatKeepsNothingSaysSo() {
    browser.script(
        "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError') }");
    browser.script("document.querySelector('.run-open').click()");
    browser.shows(".run-warning", "keeps nothing");
    browser.press(Keys.SPACE);
    browser.shows(".run-progress", "1 of 8 done");
  }

  @Test
  void twoIncidentsAreTwoRunsAndNeitherForgetsTheOther() {
    start();
    browser.shown(".run-incident").sendKeys("INC-1");
    browser.script("document.querySelector('.run-tick').focus()");
    browser.press(Keys.SPACE);
    browser.shown(".run-leave").click();
    browser.shows(".run-open", "Resume (1 of 8 done) · INC-1");
    browser.shown(".run-new").click();
    browser.shows(".run-progress", "0 of 8 done");
    browser.shown(".run-incident").sendKeys("INC-2");
    browser.script("document.querySelector('.run-tick').focus()");
    browser.press("l");
    browser.shown(".run-end").click();
    assertThat(browser.shown("dialog[open] .run-log").getDomProperty("value"))
        .contains("- Incident: INC-2\n")
        .containsPattern("- Ended: \\d{4}-");
    browser.press(Keys.ESCAPE);
    browser.shows(".run-earlier", "Earlier runs (1)");
    browser.shows(".run-open", "INC-1");
  }

  @Test
  void whatCommandsLeaveOpenIsFilledInOnce() {
    start();
    assertThat(browser.all(".run-value code"))
        .extracting(WebElement::getText)
        .containsExactly("HOST", "<volume>");
    browser.all(".run-value input").get(0).sendKeys("db1.example");
    browser.shows(".run-filled", "ssh db1.example df -h <volume>");
    assertThat(browser.script("return handbook.filled('ssh HOST uptime')"))
        .isEqualTo("ssh db1.example uptime");
    assertThat(browser.shown(".body pre").getText()).contains("ssh HOST");
    browser.script("document.querySelector('.run-tick').focus()");
    assertThat(log()).contains("- Filled in: HOST = db1.example\n");
    browser.go(folder.resolve("docs/disk.html"));
    browser.shows(".run-filled", "ssh db1.example");
    browser.shown(".run-leave").click();
    assertThat(browser.all(".run-filled")).isEmpty();
  }

  @Test
  void aLinkLeadsToAStep() {
    browser.go(folder.resolve("docs/disk.html").toUri() + "#step-response-1-1");
    assertThat(browser.shown(".is-linked").getText()).contains("younger than a week");
    browser.script("window.scrollTo(0, 0)");
    start();
    assertThat(browser.all("a.run-number").get(4).getDomAttribute("href"))
        .isEqualTo("#step-response-1-1");
  }

  @Test
  void theLogSaysWhichPageInWhichRevisionWasWorkedThrough() {
    start();
    assertThat(log()).contains("- Page: file://").contains("docs/disk.html\n");
  }

  @Test
  void anSopIsAChecklist() {
    browser.go(folder.resolve("docs/certificates.html"));
    browser.shows(".run-open", "Use as checklist");
    start();
    browser.press(Keys.ENTER);
    browser.press("f");
    browser.shows(".run-failed", "Escalate to its owner");
  }

  @Test
  void itWorksOverHttpToo() throws IOException {
    try (LocalServer server = new LocalServer(folder)) {
      browser.go(server.url("docs/disk.html"));
      start();
      browser.press(Keys.SPACE);
      browser.go(server.url("docs/disk.html"));
      browser.shows(".run-progress", "1 of 8 done");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void withoutScriptsThePageHasAllItsText() {
    try (Browser reader = Browser.open(new Look(1280, false, false))) {
      reader.go(folder.resolve("docs/disk.html"));
      assertThat(reader.shown(".body").getText()).contains("Delete old dumps", "Fail over");
      assertThat(reader.all(".run-open")).isEmpty();
    }
  }

  @Test
  void assistiveTechnologyFindsNothingAmiss() {
    for (Look look : Look.all()) {
      try (Browser other = Browser.open(look)) {
        other.go(folder.resolve("search.html").toUri() + "?q=disk+volume");
        other.shows(".search-hit mark", "volume");
        other.picture("search-page-" + look);
        assertThat(new AxeBuilder().analyze(other.driver()).getViolations()).isEmpty();
        other.go(folder.resolve("docs/disk.html"));
        other.picture("runbook-" + look);
        other.script("document.querySelector('.run-open').click()");
        other.press(Keys.ENTER);
        other.press("n", "df says 97 %", Keys.ESCAPE);
        other.press("f");
        other.script("document.querySelector('.run-back button').click()");
        other.picture("run-" + look);
        assertThat(new AxeBuilder().analyze(other.driver()).getViolations()).isEmpty();
        assertThat(other.script("return document.documentElement.scrollWidth <= innerWidth"))
            .isEqualTo(true);
        other.press("l");
        other.picture("run-log-" + look);
        assertThat(new AxeBuilder().analyze(other.driver()).getViolations()).isEmpty();
      }
    }
  }
}
