package io.github.handbookmaven.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.MavenFacts;
import io.github.handbookmaven.reference.ServedFolder;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file in {@code scenarios/}: a project, and exactly what is found in it. */
class ScenarioTest {

  private static final Path FOLDER = Path.of("src/test/resources/scenarios");

  @TestFactory
  Stream<DynamicTest> findsExactlyWhatTheScenarioExpects() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .sorted()
          .map(
              file ->
                  dynamicTest(
                      file.getFileName().toString().replace(".scenario", "").replace('-', ' '),
                      () -> play(Scenario.parse(Files.readString(file)))))
          .toList()
          .stream();
    }
  }

  private static void play(Scenario scenario) {
    Handbook handbook =
        HandbookOf.files(scenario.files())
            .today(scenario.settings().getOrDefault("today", "2026-11-22"))
            .with(settings -> served(scenario, settings))
            .with(settings -> built(scenario, settings))
            .build();

    List<Finding> findings = new Inspector(rules(scenario), settings(scenario)).inspect(handbook);

    assertThat(findings.stream().map(ScenarioTest::line).sorted()).isEqualTo(scenario.expected());
  }

  private static AssemblySettings served(Scenario scenario, AssemblySettings settings) {
    String site = scenario.settings().get("runbookUrl");
    if (site == null) {
      return settings;
    }
    String[] parts = site.split(" ");
    ServedFolder url = new ServedFolder(parts[0], new RepoPath(parts[1]));
    return new AssemblySettings(
        settings.base(),
        settings.today(),
        settings.project(),
        settings.modules(),
        settings.collection(),
        settings.alerts().servedAt(List.of(url)),
        settings.maven(),
        settings.freshness());
  }

  /** Where a POM stands in the root, the folders of all POMs are its modules. */
  private static AssemblySettings built(Scenario scenario, AssemblySettings settings) {
    if (!scenario.files().containsKey("pom.xml")) {
      return settings;
    }
    List<MavenFacts.Module> modules =
        scenario.files().keySet().stream()
            .map(RepoPath::new)
            .filter(file -> file.name().equals("pom.xml"))
            .map(RepoPath::parent)
            .map(folder -> new MavenFacts.Module("", folder.name(), folder))
            .toList();
    return new AssemblySettings(
        settings.base(),
        settings.today(),
        settings.project(),
        settings.modules(),
        settings.collection(),
        settings.alerts(),
        new MavenFacts(Set.of(), modules, MavenFacts.STANDARD_PHASES, Map.of()),
        settings.freshness());
  }

  private static List<Rule> rules(Scenario scenario) {
    String only = scenario.settings().get("only");
    if (only == null) {
      return Rules.installed();
    }
    Set<String> ids = Set.of(only.split(",\\s*"));
    return Rules.installed().stream().filter(rule -> ids.contains(rule.id())).toList();
  }

  private static RuleSettings settings(Scenario scenario) {
    Map<String, Choice> choices = new TreeMap<>();
    Stream.of(scenario.settings().getOrDefault("rules", "").split(",\\s*"))
        .filter(pair -> !pair.isBlank())
        .map(pair -> pair.split(":"))
        .forEach(pair -> choices.put(pair[0], Choice.parse("rules", pair[1], Options.NONE)));
    String owners = scenario.settings().get("owners");
    if (owners != null) {
      Options allowed = new Options(Map.of("owners", owners));
      choices.put("owner-unknown", Choice.parse("rules", "warning", allowed));
    }
    return new RuleSettings(choices, true);
  }

  private static String line(Finding finding) {
    String silence =
        finding
            .silenced()
            .map(why -> " (" + why.kind().word() + ": " + why.reason() + ")")
            .orElse("");
    return finding.at()
        + ": "
        + finding.severity().word()
        + ": "
        + finding.message()
        + " ["
        + finding.rule()
        + "]"
        + silence;
  }
}
