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
@Basedir("/projects/recorded")
class DraftMojoTest {
  private static final String DRAFT = "docs/mend-the-shop.md";

  @BeforeEach
  void theProjectIsAsItWas() throws IOException {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "draft", pom = "pom.xml")
  @MojoParameter(name = "recording", value = "shop.chat.txt")
  @MojoParameter(name = "title", value = "Mend the shop")
  @MojoParameter(name = "today", value = "2026-11-22")
  void aDraftIsWrittenWhereDocumentsAreAndSaysWhatIsNext(DraftMojo draft) throws Exception {
    RecordedLog log = RecordedLog.of(draft);
    draft.execute();
    assertThat(log.lines())
        .startsWith(
            "INFO a draft of a runbook is in " + DRAFT,
            "INFO   it looks like a runbook: people talk about an incident while it lasts",
            "INFO   taken out: e-mail, 1")
        .last()
        .asString()
        .startsWith("INFO next: answer what is marked TODO, then mvn ");
    assertThat(ProjectFiles.text(DRAFT))
        .contains(
            "status: draft\n", "drafted_from: [\"shop.chat.txt\"]\n", "drafted_on: 2026-11-22\n")
        .doesNotContain("last_reviewed", "Grace", "grace@example.com");
  }

  @Test
  @InjectMojo(goal = "draft", pom = "pom.xml")
  @MojoParameter(name = "recording", value = "shop.chat.txt")
  @MojoParameter(name = "title", value = "Mend the shop")
  void aDraftThatIsThereIsShownTheDifferenceAndLeftAsItIs(DraftMojo draft) throws Exception {
    ProjectFiles.write(DRAFT, "# Mend the shop\n\nEdited by a person.\n");
    RecordedLog log = RecordedLog.of(draft);
    draft.execute();
    assertThat(ProjectFiles.text(DRAFT)).isEqualTo("# Mend the shop\n\nEdited by a person.\n");
    assertThat(log.lines())
        .contains(
            "WARNING "
                + DRAFT
                + " is there already and was left as it is; a draft made now differs so:",
            "INFO -Edited by a person.");
  }

  @Test
  @InjectMojo(goal = "draft", pom = "pom.xml")
  @MojoParameter(name = "recording", value = "pom.xml")
  void whatIsNoRecordingIsOneSentence(DraftMojo draft) {
    assertThatThrownBy(draft::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "recording 'pom.xml' cannot be drafted from: it is no recording of a known format (");
  }

  @Test
  @InjectMojo(goal = "draft", pom = "pom.xml")
  @MojoParameter(name = "recording", value = "shop.chat.txt")
  @MojoParameter(name = "output", value = "../outside.md")
  void aDraftDoesNotLeaveTheProject(DraftMojo draft) {
    assertThatThrownBy(draft::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "<output> is '../outside.md', expected a file below the project, such as"
                + " docs/deploy.md");
  }

  @Test
  @InjectMojo(goal = "draft", pom = "pom.xml")
  @MojoParameter(name = "recording", value = "shop.chat.txt")
  @MojoParameter(name = "type", value = "runbok")
  void aMisspeltTypeIsAnsweredWithTheOneThatWasMeant(DraftMojo draft) {
    assertThatThrownBy(draft::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<type> is 'runbok', expected sop or runbook; did you mean 'runbook'?");
  }
}
