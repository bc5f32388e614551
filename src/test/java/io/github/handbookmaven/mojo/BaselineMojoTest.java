package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/projects/neglected")
class BaselineMojoTest {
  private static final String FILE = "handbook-baseline.json";
  private static final String RUNBOOK = "docs/restart-the-queue.md";

  @BeforeEach
  void theProjectIsAsItWas() throws IOException {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "baseline", pom = "pom.xml")
  void todaysFindingsAreRecordedBesideThePom(BaselineMojo baseline) throws Exception {
    RecordedLog log = RecordedLog.of(baseline);
    baseline.execute();
    assertThat(ProjectFiles.text(FILE)).contains("\"review-stale\"", "\"" + RUNBOOK + "\"");
    assertThat(log.text())
        .contains(" new, 0 fixed and taken out")
        .contains(
            "next: commit it; 'mvn io.github.handbookmaven:handbook-maven-plugin:check'"
                + " now fails for new ones only");
  }

  @Test
  @InjectMojo(goal = "baseline", pom = "pom.xml")
  @MojoParameter(name = "dryRun", value = "true")
  void aDryRunRecordsNothing(BaselineMojo baseline) throws Exception {
    RecordedLog log = RecordedLog.of(baseline);
    baseline.execute();
    assertThat(log.text()).contains("would record ");
    assertThat(ProjectFiles.file(FILE)).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "baseline", pom = "pom.xml")
  @MojoParameter(name = "shrink", value = "true")
  void shrinkingRecordsNothingNew(BaselineMojo baseline) throws Exception {
    RecordedLog log = RecordedLog.of(baseline);
    baseline.execute();
    assertThat(log.lines())
        .containsExactly("INFO nothing to record: no finding counts, and none is known");
    assertThat(ProjectFiles.file(FILE)).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "baseline", pom = "pom.xml")
  @MojoParameter(name = "shrink", value = "true")
  void shrinkingTakesOutWhatWasMendedAndNamesIt(BaselineMojo baseline) throws Exception {
    ProjectFiles.write(
        FILE,
        """
        {"version": 1, "findings": [{"path": "docs/gone.md", "rule": "broken-link",
         "fingerprint": "0123456789abcdef", "message": "link to 'x.md' leads nowhere"}]}
        """);
    RecordedLog log = RecordedLog.of(baseline);
    baseline.execute();
    assertThat(log.lines())
        .contains("INFO taken out: docs/gone.md: link to 'x.md' leads nowhere [broken-link]");
    assertThat(ProjectFiles.text(FILE)).doesNotContain("docs/gone.md", "review-stale");
  }

  @Test
  @InjectMojo(goal = "check", pom = "pom.xml")
  void checkSaysThatABaselineCanShrinkAndLeavesItAlone(CheckMojo check) throws Exception {
    String known =
        """
        {"version": 1, "findings": [{"path": "docs/gone.md", "rule": "broken-link",
         "fingerprint": "0123456789abcdef", "message": "link to 'x.md' leads nowhere"}]}
        """;
    ProjectFiles.write(FILE, known);
    ProjectFiles.write(RUNBOOK, "# Nothing\n\nText.\n");
    RecordedLog log = RecordedLog.of(check);
    check.execute();
    assertThat(log.text())
        .contains(
            "1 finding that the baseline knows is fixed:"
                + " 'mvn io.github.handbookmaven:handbook-maven-plugin:baseline"
                + " -Dhandbook.shrink' takes it out");
    assertThat(ProjectFiles.text(FILE)).isEqualTo(known);
  }

  @Test
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "baseline", value = "pon.xml")
  void aBaselineThatIsNamedAndNotThereIsAWarning(CheckMojo check) throws Exception {
    ProjectFiles.write(RUNBOOK, "# Nothing\n\nText.\n");
    RecordedLog log = RecordedLog.of(check);
    check.execute();
    assertThat(log.text())
        .contains("there is no baseline 'pon.xml', so nothing is known; did you mean 'pom.xml'?");
  }

  @Test
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "baseline", value = "docs")
  void aBaselineThatIsAFolderIsRefused(CheckMojo check) {
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("<baseline> is 'docs', expected a file written by mvn ");
  }
}
