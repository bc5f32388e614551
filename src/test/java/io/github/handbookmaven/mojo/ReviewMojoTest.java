package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/projects/neglected")
class ReviewMojoTest {
  private static final String RUNBOOK = "docs/restart-the-queue.md";
  private static final String SOP = "docs/plan-a-release.md";

  @BeforeEach
  void theProjectIsAsItWas() throws IOException {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  void withoutADocumentItListsWhatIsDueForWhomAndHow(ReviewMojo review) throws Exception {
    RecordedLog log = RecordedLog.of(review);
    review.execute();
    assertThat(log.lines())
        .containsExactly(
            "INFO 1 document needs a review on 2026-11-22",
            "INFO @acme/ops:",
            "INFO   docs/restart-the-queue.md: stale, due 2026-07-15 (130 days ago)",
            "INFO     mvn io.github.handbookmaven:handbook-maven-plugin:review"
                + " -Dhandbook.document=restart-the-queue");
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = RUNBOOK)
  @MojoParameter(name = "reviewer", value = "@ada")
  void aReviewIsStampedIntoTheDocumentAlone(ReviewMojo review) throws Exception {
    String before = ProjectFiles.text(SOP);
    RecordedLog log = RecordedLog.of(review);
    review.execute();
    assertThat(log.lines()).containsExactly("INFO " + RUNBOOK + ": review recorded, commit it");
    assertThat(ProjectFiles.text(RUNBOOK))
        .contains("\nlast_reviewed: 2026-11-22\n", "\nreviewed_by: \"@ada\"\n");
    assertThat(ProjectFiles.text(SOP)).isEqualTo(before);
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = "restart-the-queue")
  void oneDocumentIsReviewedByWhoeverTypesTheCommand(ReviewMojo review) throws Exception {
    review.execute();
    assertThat(ProjectFiles.text(RUNBOOK)).containsPattern("\nreviewed_by: \\S+");
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = RUNBOOK + "," + SOP)
  void severalDocumentsNeedAName(ReviewMojo review) {
    String before = ProjectFiles.text(RUNBOOK);
    assertThatThrownBy(review::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("2 of 2 documents not stamped: ")
        .hasMessageContaining("-Dhandbook.reviewer");
    assertThat(ProjectFiles.text(RUNBOOK)).isEqualTo(before);
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = RUNBOOK + "," + SOP)
  @MojoParameter(name = "force", value = "true")
  void severalDocumentsNeedNoNameWhereThatIsForced(ReviewMojo review) throws Exception {
    review.execute();
    assertThat(ProjectFiles.text(SOP)).contains("\nlast_reviewed: 2026-11-22\n");
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = RUNBOOK)
  @MojoParameter(name = "dryRun", value = "true")
  void aDryRunShowsADifferenceAndWritesNothing(ReviewMojo review) throws Exception {
    String before = ProjectFiles.text(RUNBOOK);
    RecordedLog log = RecordedLog.of(review);
    review.execute();
    assertThat(log.lines())
        .contains(
            "INFO " + RUNBOOK + ": would be stamped like this, nothing is written",
            "INFO -last_reviewed: 2026-01-15",
            "INFO +last_reviewed: 2026-11-22");
    assertThat(ProjectFiles.text(RUNBOOK)).isEqualTo(before);
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = RUNBOOK)
  @MojoParameter(name = "nextReview", value = "2027-03-01")
  void theDayOfTheNextReviewIsWritten(ReviewMojo review) throws Exception {
    review.execute();
    assertThat(ProjectFiles.text(RUNBOOK)).contains("\nreview_by: 2027-03-01\n");
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = "it, too")
  void aCommaInANameDoesNotSplitIt(ReviewMojo review) throws Exception {
    ProjectFiles.write("docs/it, too.md", "# It, too\n\nText.\n");
    review.execute();
    assertThat(ProjectFiles.text("docs/it, too.md")).startsWith("---\nlast_reviewed: 2026-11-22\n");
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = "docs/nowhere")
  void aDocumentNobodyKnowsIsRefused(ReviewMojo review) {
    assertRefused(review, "<document> is 'docs/nowhere', expected the id or path of a document");
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = RUNBOOK)
  @MojoParameter(name = "nextReview", value = "next spring")
  void aNextReviewThatIsNoDayIsRefused(ReviewMojo review) {
    assertRefused(review, "<nextReview> is 'next spring', expected a day such as 2027-05-01");
  }

  @Test
  @InjectMojo(goal = "review", pom = "pom.xml")
  @MojoParameter(name = "document", value = RUNBOOK)
  @MojoParameter(name = "nextReview", value = "2026-11-22")
  void aNextReviewThatIsNotAheadIsRefused(ReviewMojo review) {
    assertRefused(review, "<nextReview> is '2026-11-22', expected a day after 2026-11-22");
  }

  private static void assertRefused(ReviewMojo review, String sentence) {
    assertThatThrownBy(review::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(sentence)
        .hasNoCause();
  }
}
