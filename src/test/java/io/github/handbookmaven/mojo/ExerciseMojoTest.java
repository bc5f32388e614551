package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/projects/practised")
class ExerciseMojoTest {
  private static final String RUNBOOK = "docs/full-disk.md";
  private static final String RECORD = "docs/exercises/full-disk/2026-11-21-1.md";

  @BeforeEach
  void theProjectIsAsItWas() throws IOException {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "document", value = "full-disk")
  @MojoParameter(name = "reviewer", value = "@bob")
  void withoutALogTheDayAloneIsStamped(ExerciseMojo exercise) throws Exception {
    String before = ProjectFiles.text(RUNBOOK);
    RecordedLog log = RecordedLog.of(exercise);
    exercise.execute();
    assertThat(log.lines()).containsExactly("INFO " + RUNBOOK + ": exercise recorded, commit it");
    assertThat(ProjectFiles.text(RUNBOOK))
        .isEqualTo(
            before.replace(
                "based_on: [look-after-disks]\n",
                "based_on: [look-after-disks]\n"
                    + "last_exercised: 2026-11-22\nexercised_by: \"@bob\"\n"));
    assertThat(ProjectFiles.file("docs/exercises")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "run.md")
  void aLogNamesDocumentDayAndPersonAndIsFiled(ExerciseMojo exercise) throws Exception {
    RecordedLog log = RecordedLog.of(exercise);
    exercise.execute();
    assertThat(log.lines())
        .containsExactly(
            "INFO   taken out of the log: github-token, 1",
            "INFO the log is filed in " + RECORD,
            "INFO " + RUNBOOK + ": exercise recorded, commit it");
    assertThat(ProjectFiles.text(RUNBOOK))
        .contains("\nlast_exercised: 2026-11-21\nexercised_by: \"@ada\"\n");
    assertThat(ProjectFiles.text(RECORD))
        .startsWith("# Run of Full disk on 2026-11-21\n\n- Document: full-disk\n")
        .contains("- **failed** – 2: Restart the writer.\n", "[REDACTED:", "\\<script\\>")
        .containsOnlyOnce("-->")
        .doesNotContain("ghp", "Zx8Kq2", "\n# no heading");
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "run.md")
  void oneRunIsFiledOnce(ExerciseMojo exercise) throws Exception {
    exercise.execute();
    RecordedLog log = RecordedLog.of(exercise);
    exercise.execute();
    assertThat(log.lines())
        .containsExactly(
            "INFO this run is filed already, in " + RECORD,
            "INFO " + RUNBOOK + ": says so already, nothing was stamped");
    try (var records = Files.list(ProjectFiles.file(RECORD).getParent())) {
      assertThat(records).hasSize(1);
    }
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "run.md")
  @MojoParameter(name = "dryRun", value = "true")
  void aDryRunShowsADifferenceAndWritesNothing(ExerciseMojo exercise) throws Exception {
    String before = ProjectFiles.text(RUNBOOK);
    RecordedLog log = RecordedLog.of(exercise);
    exercise.execute();
    assertThat(log.lines())
        .contains(
            "INFO " + RUNBOOK + ": would be stamped like this, nothing is written",
            "INFO +last_exercised: 2026-11-21",
            "INFO the log would be filed in " + RECORD);
    assertThat(ProjectFiles.text(RUNBOOK)).isEqualTo(before);
    assertThat(ProjectFiles.file(RECORD)).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  void withoutDocumentAndLogItAsksForOne(ExerciseMojo exercise) {
    assertThatThrownBy(exercise::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "<document> is '', expected the id or path of the document that was run, or its log"
                + " with -Dhandbook.log=FILE");
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "rum.md")
  void aLogThatIsNotThereIsAnsweredWithTheOneThatIs(ExerciseMojo exercise) {
    assertThatThrownBy(exercise::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<log> is 'rum.md', expected an existing file; did you mean 'run.md'?");
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "docs")
  void aFolderIsNoLogAndIsNotProposedInItsOwnPlace(ExerciseMojo exercise) {
    assertThatThrownBy(exercise::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<log> is 'docs', expected a file, no folder, pipe or device");
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "pom.xml")
  void whatIsNoLogIsOneSentence(ExerciseMojo exercise) {
    assertThatThrownBy(exercise::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "log 'pom.xml' cannot be filed: it is no log of run mode, or its last lines are"
                + " missing; export it anew");
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "run.md")
  void anOlderRunDoesNotTakeBackALaterOne(ExerciseMojo exercise) throws Exception {
    ProjectFiles.write(
        RUNBOOK,
        ProjectFiles.text(RUNBOOK)
            .replace("type: runbook", "type: runbook\nlast_exercised: 2026-11-22"));
    exercise.execute();
    assertThat(ProjectFiles.text(RUNBOOK)).contains("\nlast_exercised: 2026-11-22\n");
    assertThat(ProjectFiles.file(RECORD)).exists();
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "run.md")
  @MojoParameter(name = "today", value = "2026-11-01")
  void aRunOfTheFutureIsRefused(ExerciseMojo exercise) {
    assertThatThrownBy(exercise::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("the run is dated 2026-11-21, which is after today, 2026-11-01");
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "run.md")
  void faultyFrontMatterIsNotStamped(ExerciseMojo exercise) throws Exception {
    ProjectFiles.write(
        RUNBOOK, ProjectFiles.text(RUNBOOK).replace("type: runbook", "last_reviewed: soon"));
    assertThatThrownBy(exercise::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(RUNBOOK + " not stamped: its front matter has errors, fix line 2");
    assertThat(ProjectFiles.file(RECORD)).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "exercise", pom = "pom.xml")
  @MojoParameter(name = "log", value = "run.md")
  void aLinkAtTheRecordsPlaceIsNotFollowed(ExerciseMojo exercise) throws Exception {
    Path outside = Files.createTempDirectory("outside-");
    Files.createSymbolicLink(ProjectFiles.file("docs/exercises"), outside);
    assertThatThrownBy(exercise::execute).hasMessageContaining("link that leads out");
    try (var files = Files.list(outside)) {
      assertThat(files).isEmpty();
    }
    Files.delete(ProjectFiles.file("docs/exercises"));
    Files.delete(outside);
    assertThat(ProjectFiles.text(RUNBOOK)).doesNotContain("last_exercised");
  }
}
