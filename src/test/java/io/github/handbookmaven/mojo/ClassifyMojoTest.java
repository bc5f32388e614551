package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/projects/neglected")
class ClassifyMojoTest {

  @BeforeEach
  void theProjectIsAsItWas() throws Exception {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "classify", pom = "pom.xml")
  void everyDocumentIsListedWithItsTypeAndTheCommandForMore(ClassifyMojo classify)
      throws Exception {
    RecordedLog log = RecordedLog.of(classify);
    classify.execute();
    assertThat(log.text())
        .containsPattern("docs/plan-a-release\\.md +sop +declared")
        .containsPattern("docs/restart-the-queue\\.md +runbook +declared")
        .contains("1 sop, 1 runbook")
        .endsWith(
            "next: 'mvn io.github.handbookmaven:handbook-maven-plugin:classify"
                + " -Dhandbook.document=PATH' shows all evidence for one");
  }

  @Test
  @InjectMojo(goal = "classify", pom = "pom.xml")
  @MojoParameter(name = "document", value = "docs/restart-the-queue.md")
  void oneDocumentIsShownWithItsWholeEvidence(ClassifyMojo classify) throws Exception {
    RecordedLog log = RecordedLog.of(classify);
    classify.execute();
    assertThat(log.lines().get(0)).startsWith("INFO docs/restart-the-queue.md: runbook (declared");
    assertThat(log.text()).contains("CONTRIBUTION").doesNotContain("plan-a-release");
  }

  @Test
  @InjectMojo(goal = "classify", pom = "pom.xml")
  @MojoParameter(name = "document", value = "nope")
  void aDocumentNobodyKnowsIsRefused(ClassifyMojo classify) {
    assertThatThrownBy(classify::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<document> is 'nope', expected the id or path of a document");
  }

  @Test
  @Basedir("/projects/no-documents")
  @InjectMojo(goal = "classify", pom = "pom.xml")
  void withoutDocumentsItSaysWhereTheyAreNamed(ClassifyMojo classify) throws Exception {
    RecordedLog log = RecordedLog.of(classify);
    classify.execute();
    assertThat(log.lines())
        .containsExactly(
            "INFO no documents were found",
            "INFO next: name the folders of your documents in <sources>, or"
                + " -Dhandbook.sources=docs,ops");
  }
}
