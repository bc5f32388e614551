package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small inputs that once went wrong, each with what its {@code expected.txt} says is right. */
class CorpusCasesTest {

  @TempDir private Path project;

  @Test
  void aCloneWithoutItsTextsIsUnknownAndNeverFresh() {
    lay("01-partial-clone-shows-fresh");
    assumeTrue(sets("setup.sh"), "no git here, or one without filters");
    Handbook origin = read(project.resolve("origin"));
    Handbook partial = read(project.resolve("partial"));

    assertThat(rules(origin)).contains("edited-since-review").doesNotContain("history-unknown");
    assertThat(states(origin)).containsExactly(State.SUSPECT);
    assertThat(states(partial)).containsExactly(State.UNKNOWN);
    assertThat(rules(partial)).contains("history-unknown").doesNotContain("edited-since-review");
    assertThat(findings(partial))
        .filteredOn(finding -> finding.rule().equals("history-unknown"))
        .allSatisfy(finding -> assertThat(finding.remedy()).contains("git fetch --refetch"));
  }

  private static List<State> states(Handbook handbook) {
    return handbook.entries().stream().map(entry -> entry.freshness().state()).toList();
  }

  /** Whether a script of the case did what it should. */
  private boolean sets(String script) {
    ProcessBuilder process =
        new ProcessBuilder("sh", script)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    try {
      return process.start().waitFor() == 0;
    } catch (IOException failed) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void aReviewAnOwnerAndAnIntervalInTheTextAreTaken() {
    Handbook handbook = handbook("03-review-date-in-the-text");

    assertThat(handbook.entries())
        .extracting(entry -> entry.owners().names() + " " + entry.owners().from())
        .containsExactly("[@acme/people] text:5", "[@acme/ops] text:5");
    assertThat(handbook.entries())
        .extracting(entry -> entry.freshness().schedule().lastReviewed())
        .allSatisfy(day -> assertThat(day).contains(LocalDate.of(2026, 11, 1)));
    assertThat(rules(handbook)).doesNotContain("never-reviewed", "owner-missing");
  }

  @Test
  void tomlAndJsonFrontMatterAreReadAndNotShown() {
    Handbook handbook = handbook("06-toml-front-matter-dropped");

    assertThat(handbook.entries())
        .allSatisfy(entry -> assertThat(entry.type()).isEqualTo(DocType.RUNBOOK))
        .extracting(Entry::title)
        .containsExactly("Restart the mail queue", "Restart the queue");
    assertThat(handbook.entries())
        .extracting(entry -> String.join("", entry.document().content().html().pieces()))
        .allSatisfy(html -> assertThat(html).doesNotContain("last_reviewed"));
    assertThat(rules(handbook)).doesNotContain("never-reviewed", "front-matter-invalid");
  }

  @Test
  void frontMatterBelowABlankLineOrAComment() {
    Handbook handbook = handbook("07-front-matter-not-on-the-first-line");

    assertThat(handbook.entries())
        .allSatisfy(entry -> assertThat(entry.type()).isEqualTo(DocType.RUNBOOK))
        .extracting(Entry::title)
        .containsExactly("Restart the late queue", "Restart the licensed queue");
    assertThat(rules(handbook)).contains("review-stale").doesNotContain("never-reviewed");
  }

  @Test
  void fileNamesInAnyCase() {
    assertThat(handbook("11-file-names-in-the-other-case").entries())
        .extracting(entry -> entry.path().value())
        .containsExactly("Release.md", "docs/RESTORE.MD", "docs/other.md", "runbook.md");
  }

  @Test
  void theRemedyForUtf16NamesItAndNothingElseIsSaid() {
    assertThat(findings(handbook("13-utf-16-remedy")))
        .singleElement()
        .returns("not-utf8", Finding::rule)
        .satisfies(finding -> assertThat(finding.remedy()).contains("iconv -f UTF-16 -t UTF-8"));
  }

  @Test
  void anOpeningHeadingInHtmlIsTheTitle() {
    assertThat(handbook("17-html-title").at(new RepoPath("docs/rst.md")))
        .map(Entry::title)
        .contains("Restore the store");
  }

  @Test
  void pagesThatTheMavenSiteMakesAreNotBroken() {
    assertThat(messages(handbook("04-maven-site-velocity-and-generated-pages"), "broken-link"))
        .containsExactly("link to 'gone.html' leads nowhere");
  }

  @Test
  void theBoxesOfMkDocsHoldLinksAndHeadings() {
    Handbook handbook = handbook("08-mkdocs-admonitions-and-tabs");

    assertThat(messages(handbook, "broken-link"))
        .containsExactly("link to 'missing.md' leads nowhere");
    assertThat(messages(handbook, "broken-anchor")).isEmpty();
    assertThat(html(handbook)).contains("<div class=\"alert alert-caution\" role=\"note\">");
  }

  @Test
  void codeInAListItemHasNoTabInFront() {
    assertThat(html(handbook("09-tab-indented-code-keeps-a-tab")))
        .contains("kubectl get pods")
        .doesNotContain("\tkubectl", "\treplicas");
  }

  @Test
  void pagesOfTheForgeAndOtherSchemesAreElsewhere() {
    assertThat(messages(handbook("12-published-web-routes-and-schemes"), "broken-link")).isEmpty();
  }

  @Test
  void alertRulesThatCouldNotBeReadAreCounted() {
    Handbook handbook = handbook("14-alert-files-not-read");

    assertThat(handbook.references().unread()).hasSize(2);
    assertThat(messages(handbook, "runbook-without-alert"))
        .noneMatch(message -> message.contains("HelmErr"));
  }

  @Test
  void aPlaybookThatGoesThroughThePhasesOfAnIncidentIsARunbook() {
    assertThat(handbook("18-incident-playbooks-not-runbooks").entries())
        .singleElement()
        .returns(DocType.RUNBOOK, Entry::type);
  }

  private static List<String> messages(Handbook handbook, String rule) {
    return findings(handbook).stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::message)
        .toList();
  }

  private static String html(Handbook handbook) {
    return handbook.entries().stream()
        .map(entry -> String.join("", entry.document().content().html().pieces()))
        .collect(Collectors.joining());
  }

  private Handbook handbook(String name) {
    lay(name);
    return read(project);
  }

  private void lay(String name) {
    Path from = Corpora.folder("cases").resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path to = project.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.write(to, Files.readAllBytes(file));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Handbook read(Path folder) {
    LocalDate today = LocalDate.of(2026, 11, 22);
    return new Assembler(HandbookOf.settings(folder, today)).assemble();
  }

  private static List<Finding> findings(Handbook handbook) {
    return new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook);
  }

  private static List<String> rules(Handbook handbook) {
    return findings(handbook).stream().map(Finding::rule).distinct().toList();
  }
}
