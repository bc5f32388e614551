package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.rule.Finding.Silence;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InspectorTest {

  private static final String DECLARED = "---\ntype: runbook\nreview_interval: P3M\n---\n";

  /** Sees the word TROUBLE wherever it stands. */
  private record Trouble(Family family, Optional<Severity> rated) implements DocumentRule {
    @Override
    public String id() {
      return "trouble";
    }

    @Override
    public Severity defaultSeverity() {
      return Severity.ERROR;
    }

    @Override
    public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
      List<String> lines = document.document().text().lines().toList();
      return Stream.iterate(1, line -> line <= lines.size(), line -> line + 1)
          .filter(line -> lines.get(line - 1).contains("TROUBLE"))
          .map(line -> Place.line(document.path(), line))
          .map(at -> new Observation(at, "trouble", "mend it", Optional.empty(), rated));
    }
  }

  private static List<Finding> findings(Rule rule, RuleSettings settings, String... documents) {
    HandbookOf project = HandbookOf.file("src/none.txt", "");
    for (int number = 0; number < documents.length; number++) {
      project.and("docs/d" + number + ".md", documents[number]);
    }
    return new Inspector(List.of(rule), settings).inspect(project.build());
  }

  private static Severity severity(Family family, String document) {
    return findings(new Trouble(family, Optional.empty()), RuleSettings.DEFAULTS, document)
        .get(0)
        .severity();
  }

  @Test
  void anInferredTypeCapsWhatRestsOnItAtWarning() {
    assertThat(severity(Family.STRUCTURE, "# A\n\nTROUBLE\n")).isEqualTo(Severity.WARNING);
    assertThat(severity(Family.STRUCTURE, DECLARED + "# A\n\nTROUBLE\n")).isEqualTo(Severity.ERROR);
    assertThat(severity(Family.REFERENCES, "# A\n\nTROUBLE\n")).isEqualTo(Severity.ERROR);
  }

  @Test
  void aDefaultIntervalCapsFreshnessOnly() {
    String withoutInterval = "---\ntype: runbook\n---\n# A\n\nTROUBLE\n";

    assertThat(severity(Family.FRESHNESS, withoutInterval)).isEqualTo(Severity.WARNING);
    assertThat(severity(Family.STRUCTURE, withoutInterval)).isEqualTo(Severity.ERROR);
    assertThat(severity(Family.FRESHNESS, DECLARED + "# A\n\nTROUBLE\n")).isEqualTo(Severity.ERROR);
  }

  @Test
  void theUsersSeverityWinsOverEveryCap() {
    RuleSettings settings =
        new RuleSettings(Map.of("trouble", Choice.parse("rules", "error", Options.NONE)), true);

    assertThat(
            findings(
                new Trouble(Family.STRUCTURE, Optional.of(Severity.NOTE)),
                settings,
                "# A\n\nTROUBLE\n"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void anObservationMayBeMilderThanItsRule() {
    assertThat(
            findings(
                new Trouble(Family.REFERENCES, Optional.of(Severity.NOTE)),
                RuleSettings.DEFAULTS,
                "# A\n\nTROUBLE\n"))
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
  }

  @Test
  void aRuleThatIsOffIsNotAsked() {
    RuleSettings settings =
        new RuleSettings(Map.of("trouble", Choice.parse("rules", "off", Options.NONE)), true);

    assertThat(findings(new Trouble(Family.INPUT, Optional.empty()), settings, "# A\n\nTROUBLE\n"))
        .isEmpty();
  }

  @Test
  void aChoiceAboutARuleNobodyKnowsIsRefused() {
    RuleSettings settings =
        new RuleSettings(Map.of("no-such", Choice.parse("rules", "off", Options.NONE)), true);

    assertThatThrownBy(() -> new Inspector(List.of(), settings))
        .isInstanceOf(SettingsException.class)
        .hasMessage("<rules> is 'no-such', expected the id of a rule, see handbook:rules");
  }

  private static List<String> fingerprints(String... documents) {
    return findings(new Trouble(Family.INPUT, Optional.empty()), RuleSettings.DEFAULTS, documents)
        .stream()
        .map(Finding::fingerprint)
        .toList();
  }

  @Test
  void aFingerprintStaysWhenLinesMoveAndChangesWithTheText() {
    List<String> before = fingerprints("# A\n\nTROUBLE here\n");

    assertThat(fingerprints("# A\n\nMore text.\n\n   TROUBLE   here\n")).isEqualTo(before);
    assertThat(fingerprints("# A\n\nTROUBLE there\n")).isNotEqualTo(before);
  }

  @Test
  void equalLinesOfAFileAreToldApartAndEqualFilesAreNot() {
    List<String> prints = fingerprints("# A\n\nTROUBLE\n\nTROUBLE\n", "# A\n\nTROUBLE\n");

    assertThat(prints.get(0)).isNotEqualTo(prints.get(1));
    assertThat(prints.get(2)).isEqualTo(prints.get(0));
  }

  @Test
  void aCommentSilencesItsBlockAndNothingElse() {
    List<Finding> findings =
        findings(
            new Trouble(Family.INPUT, Optional.empty()),
            RuleSettings.DEFAULTS,
            "# A\n\n## B\n\n<!-- handbook:ignore trouble known -->\nTROUBLE\n\nTROUBLE\n");

    assertThat(findings).extracting(Finding::isActive).containsExactly(false, true);
    assertThat(findings.get(0).silenced())
        .contains(new Silence(Silence.Kind.IGNORE, Optional.empty(), "known"));
  }

  @Test
  void aCommentBeforeTheFirstHeadingSilencesTheWholeDocument() {
    assertThat(
            findings(
                new Trouble(Family.INPUT, Optional.empty()),
                RuleSettings.DEFAULTS,
                "<!-- handbook:ignore trouble all of it -->\n\n"
                    + "# A\n\n"
                    + "TROUBLE\n\n"
                    + "## B\n\n"
                    + "TROUBLE\n"))
        .extracting(Finding::isActive)
        .containsExactly(false, false);
  }

  @Test
  void commentsSilenceNothingWhereThePomForbidsIt() {
    assertThat(
            findings(
                new Trouble(Family.INPUT, Optional.empty()),
                new RuleSettings(Map.of(), false),
                "<!-- handbook:ignore trouble all of it -->\n\n# A\n\nTROUBLE\n"))
        .extracting(Finding::isActive)
        .containsExactly(true);
  }

  @Test
  void anObservationOutsideTheDocumentsStillBecomesAFinding() {
    Rule rule =
        new HandbookRule() {
          @Override
          public String id() {
            return "elsewhere";
          }

          @Override
          public Family family() {
            return Family.ALERTS;
          }

          @Override
          public Severity defaultSeverity() {
            return Severity.ERROR;
          }

          @Override
          public Stream<Observation> inspect(Handbook handbook, Options options) {
            return Stream.of(
                Observation.of(Place.line(new RepoPath("alerts.yml"), 3), "gone", "mend it")
                    .about("DiskFull"));
          }
        };

    assertThat(findings(rule, RuleSettings.DEFAULTS, "# A\n"))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity)
        .returns("alerts.yml:3", finding -> finding.at().toString());
  }
}
