package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.freshness.Policies;
import io.github.handbookmaven.freshness.PolicyReader;
import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.ServedFolder;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a rule's page shows as reported is reported by that rule, and what it shows as fine is not.
 */
class RulePageExamplesTest {
  private static final Path PAGES = Path.of("src/site/markdown/rules");
  private static final Path TESTS = Path.of("src/test/java");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> whatAPageShowsAsReportedIsReported() {
    return Rules.installed().stream()
        .map(rule -> dynamicTest(rule.id(), () -> assertReported(rule, "Reported", true)));
  }

  @TestFactory
  Stream<DynamicTest> whatAPageShowsAsFineIsNotReported() {
    return Rules.installed().stream()
        .map(rule -> dynamicTest(rule.id(), () -> assertReported(rule, "Fine", false)));
  }

  @Test
  void whatCompletesAnExampleIsNotPublished() {
    assertThat(Rules.installed())
        .flatExtracting(rule -> RulePage.of(rule).map(RulePage::markdown).stream().toList())
        .noneMatch(page -> page.contains("<!-- example"))
        .allMatch(page -> page.contains("## How to suppress"));
  }

  private void assertReported(Rule rule, String section, boolean isReported) throws IOException {
    PageExample example =
        PageExample.of(Files.readString(PAGES.resolve(rule.id() + ".md")), section);
    assertThat(example.isProject() || !example.all("shown").isEmpty())
        .as("it shows something, or names the test that does")
        .isTrue();
    for (String test : example.all("shown")) {
      assertIsThere(rule, test);
    }
    if (example.all("shown").isEmpty()) {
      List<Finding> found = play(rule, section, example);
      assertThat(found.stream().map(RulePageExamplesTest::line).toList())
          .as("findings in %s", example.steps())
          .matches(lines -> lines.isEmpty() != isReported, isReported ? "reported" : "fine");
    }
  }

  private static String line(Finding finding) {
    return finding.at() + ": " + finding.message();
  }

  private static void assertIsThere(Rule rule, String method) throws IOException {
    String test = rule.getClass().getName().replace('.', '/') + "Test.java";
    assertThat(Files.readString(TESTS.resolve(test))).contains("  void " + method + "()");
  }

  private List<Finding> play(Rule rule, String section, PageExample example) throws IOException {
    Path folder = temp.resolve(rule.id() + "-" + section);
    Files.createDirectories(folder);
    write(folder, example);
    AssemblySettings settings = settings(folder, example);
    RuleSettings choices = new RuleSettings(choices(rule, example), true);
    return new Inspector(Rules.installed(), choices)
        .inspect(new Assembler(settings).assemble()).stream()
            .filter(finding -> finding.rule().equals(rule.id()))
            .filter(finding -> finding.silenced().isEmpty())
            .toList();
  }

  private static void write(Path folder, PageExample example) throws IOException {
    Optional<ScratchRepository> git =
        example.all("commit").isEmpty()
            ? Optional.empty()
            : Optional.of(ScratchRepository.in(folder));
    for (PageExample.Step step : example.steps()) {
      Path path = folder.resolve(step.about().split(" ")[0]);
      switch (step.word()) {
        case "file" -> {
          Files.createDirectories(path.getParent());
          Files.writeString(path, step.text());
        }
        case "delete" -> Files.delete(path);
        case "link" -> Files.createSymbolicLink(path, Path.of(step.about().split(" ")[1]));
        case "commit" -> git.orElseThrow().commit(step.about());
        default -> {}
      }
    }
    git.ifPresent(ScratchRepository::close);
  }

  private static AssemblySettings settings(Path folder, PageExample example) {
    AssemblySettings plain = HandbookOf.settings(folder, TODAY);
    AssemblySettings settings =
        example.all("maven").isEmpty() ? plain : ReactorOf.settings().apply(plain);
    return new AssemblySettings(
        settings.base(),
        settings.today(),
        settings.project(),
        settings.modules(),
        settings.collection(),
        settings
            .alerts()
            .servedAt(example.all("served").stream().map(served -> site(served)).toList()),
        settings.maven(),
        new FreshnessSettings(
            new Policies(
                example.all("policy").stream()
                    .map(RulePageExamplesTest::pairs)
                    .map(PolicyReader::read)
                    .toList()),
            ZoneOffset.UTC));
  }

  private static ServedFolder site(String baseAndRoot) {
    String[] parts = baseAndRoot.split(" ");
    return new ServedFolder(parts[0], new RepoPath(parts[1]));
  }

  private static Map<String, Choice> choices(Rule rule, PageExample example) {
    Map<String, Choice> choices = new TreeMap<>();
    for (String option : example.all("option")) {
      choices.put(
          rule.id(),
          Choice.parse("rules", rule.defaultSeverity().word(), new Options(pairs(option))));
    }
    return choices;
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new TreeMap<>();
    for (String pair : text.split("; ")) {
      pairs.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    return pairs;
  }
}
