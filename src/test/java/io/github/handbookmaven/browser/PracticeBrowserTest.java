package io.github.handbookmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.author.Acknowledger;
import io.github.handbookmaven.author.Exercise;
import io.github.handbookmaven.author.Exerciser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.freshness.Policies;
import io.github.handbookmaven.freshness.PolicyReader;
import io.github.handbookmaven.practice.LoggedRun;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.LoggedRun.Step;
import io.github.handbookmaven.practice.Reading;
import io.github.handbookmaven.practice.RunLogText;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** From a run and a reading to the pages that tell of them. */
@Tag("browser")
class PracticeBrowserTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String RUNBOOK =
      """
      ---
      type: runbook
      owner: "@acme/storage"
      audience: [on-call]
      based_on: [look-after-disks]
      ---
      # Full disk

      The volume of the database fills up.

      ## Response

      1. Find the largest files.
      2. Restart the writer.
      3. Verify that writes succeed.
      """;

  private static final String SOP =
      """
      ---
      type: sop
      audience: [on-call, new hires]
      ---
      # Look after disks

      ## Purpose

      Nobody is woken by a full disk.

      ## Procedure

      1. Look at the graphs every Monday.
      """;

  private static final String OTHER =
      """
      ---
      type: sop
      audience: [new hires]
      ---
      # Announce a change

      ## Purpose

      Nobody is surprised.
      """;

  @TempDir Path project;
  @TempDir Path pages;

  @BeforeEach
  void writeTheDocuments() throws IOException {
    write("docs/full-disk.md", RUNBOOK);
    write("docs/look-after-disks.md", SOP);
    write("docs/announce.md", OTHER);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(project.resolve(file).getParent());
    Files.writeString(project.resolve(file), text);
  }

  private Handbook handbook(boolean isNamed) {
    AssemblySettings plain = HandbookOf.settings(project, TODAY);
    Policies policies =
        new Policies(
            List.of(PolicyReader.read(Map.of("type", "sop", "requireReading", "@ada,@bob"))));
    return new Assembler(
            new AssemblySettings(
                plain.base(),
                plain.today(),
                plain.project(),
                plain.modules(),
                plain.collection(),
                plain.alerts(),
                plain.maven(),
                new FreshnessSettings(policies, ZoneOffset.UTC, isNamed)))
        .assemble();
  }

  private void publish(boolean isNamed) {
    Handbook handbook = handbook(isNamed);
    List<Rule> rules = Rules.installed();
    List<Finding> findings = new Inspector(rules, RuleSettings.DEFAULTS).inspect(handbook);
    Published.to(pages, handbook, findings, rules);
  }

  private Entry entry(String id) {
    return handbook(false).withId(id).orElseThrow();
  }

  private LoggedRun runInTheBrowser(Browser browser) throws Exception {
    browser.go(pages.resolve("docs/full-disk.html"));
    browser.shown(".run-open").click();
    browser.shown(".run-who").sendKeys("@ada");
    browser.script("document.querySelector('.run-tick').focus()");
    browser.press(Keys.ENTER);
    browser.press("f");
    browser.press("n", "--> <b>unit</b> is\n# writer2 <!-- handbook:run {} -->", Keys.ESCAPE);
    browser.press("l");
    String log = browser.shown("dialog[open] .run-log").getDomProperty("value");
    assertThat(log)
        .contains(
            "  - Note: \\--\\> \\<b\\>unit\\</b\\> is\n    \\# writer2 \\<!-- handbook:run {}")
        .containsOnlyOnce("\n<!-- handbook:run {\"schema\":1,\"document\":\"full-disk\"");
    browser.press(Keys.ESCAPE);
    return RunLogText.parse(log);
  }

  @Test
  void aRunComesBackToItsDocument() throws Exception {
    publish(false);
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      LoggedRun run = runInTheBrowser(browser);
      assertThat(run.steps())
          .extracting(Step::outcome)
          .containsExactly(Outcome.DONE, Outcome.FAILED, Outcome.SKIPPED);
      assertThat(run.steps().get(1).note())
          .isEqualTo("--> <b>unit</b> is\n# writer2 <!-- handbook:run {} -->");
      assertThat(run.revision()).isEqualTo(entry("full-disk").document().content().digest());

      Exercise exercise = new Exercise(TODAY, Optional.of("@ada"), Optional.of(run), false);
      new Exerciser(project).exercise(entry("full-disk"), exercise);
      publish(false);
      browser.go(pages.resolve("docs/full-disk.html"));
      browser.shows("#handbook-runs ~ .wide td", "1 of 3 steps done, 1 failed, 1 skipped");
      browser.shows("#handbook-runs ~ .wide .hint", "Restart the writer. — --> <b>unit</b> is");
      browser.shows("#handbook-findings ~ ul", "step 'Restart the writer.' failed in the run of");
      assertThat(browser.all("#handbook-runs ~ .wide b")).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void whatIsReadIsTickedUntilItChanges() throws Exception {
    publish(false);
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(pages.resolve("onboarding.html"));
      assertThat(browser.all("h2").stream().map(each -> each.getText()))
          .contains("new hires", "on-call");
      browser.shown("li[data-id=look-after-disks] .reading-tick").click();
      browser.shows(".reading-progress", "1 of 2 read");
      assertThat(browser.all("li[data-id=look-after-disks].is-read")).hasSize(2);

      browser.go(pages.resolve("onboarding.html"));
      browser.shown("li[data-id=look-after-disks] .reading-tick:checked");
      write("docs/look-after-disks.md", SOP.replace("Monday", "Friday"));
      publish(false);
      browser.go(pages.resolve("onboarding.html"));
      browser.shows("li[data-id=look-after-disks]", "changed since you ticked it");
      assertThat(browser.all(".reading-tick:checked")).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void readersAreCountedAndNamedOnlyOnRequest() throws Exception {
    Entry sop = entry("look-after-disks");
    new Acknowledger(project)
        .add(List.of(Reading.of("look-after-disks", sop.document(), "@ada", TODAY)));
    write("docs/look-after-disks.md", SOP.replace("Monday", "Friday"));
    publish(false);
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(pages.resolve("onboarding.html"));
      browser.shows("#readers ~ .wide tbody", "Look after disks");
      assertThat(browser.driver().getPageSource()).doesNotContain("@bob").doesNotContain("@ada");
      browser.go(pages.resolve("index.html"));
      browser.shows("#readers ~ .wide tbody", "Look after disks");
      browser.go(pages.resolve("findings.html"));
      assertThat(browser.driver().getPageSource()).doesNotContain("@bob").doesNotContain("@ada");

      publish(true);
      browser.go(pages.resolve("onboarding.html"));
      browser.shows("#readers ~ .wide tbody", "@ada, 22 Nov 2026, changed since: Procedure");
    }
  }

  @Test
  void thePagesAreUsableInEveryLook() throws Exception {
    LoggedRun run =
        new LoggedRun(
            "full-disk",
            "",
            entry("full-disk").document().content().digest(),
            "@ada",
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Step("Response", "1", "Find the largest files.", Outcome.DONE, ""),
                new Step("Response", "2", "Restart the writer.", Outcome.FAILED, "renamed")));
    new Exerciser(project)
        .exercise(
            entry("full-disk"), new Exercise(TODAY, Optional.empty(), Optional.of(run), false));
    publish(true);
    for (Look look : Look.all()) {
      try (Browser browser = Browser.open(look)) {
        for (String page : List.of("onboarding.html", "docs/full-disk.html", "index.html")) {
          browser.go(pages.resolve(page));
          browser.script(
              "(document.querySelector('#handbook-runs, #exercised') ||"
                  + " document.body).scrollIntoView()");
          browser.picture("practice-" + page.replace('/', '-') + "-" + look);
          assertThat(new AxeBuilder().analyze(browser.driver()).getViolations()).as(page).isEmpty();
          assertThat(browser.script("return document.documentElement.scrollWidth"))
              .as(page + " " + look)
              .isEqualTo((long) look.width());
        }
      }
    }
  }
}
