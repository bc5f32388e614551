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
@Basedir("/projects/practised")
class AcknowledgeMojoTest {
  private static final String SOP = "docs/look-after-disks.md";
  private static final String REGISTER = "handbook-readers.csv";

  @BeforeEach
  void theProjectIsAsItWas() throws IOException {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "acknowledge", pom = "pom.xml")
  @MojoParameter(name = "document", value = "look-after-disks")
  @MojoParameter(name = "reader", value = "@ada")
  void aReadingIsWrittenIntoTheRegister(AcknowledgeMojo acknowledge) throws Exception {
    RecordedLog log = RecordedLog.of(acknowledge);
    acknowledge.execute();
    assertThat(log.lines())
        .containsExactly(
            "INFO " + SOP + ": recorded in " + REGISTER + " that @ada has read it, commit that");
    assertThat(ProjectFiles.text(REGISTER))
        .matches(
            "document,digest,reader,day,sections\n"
                + "look-after-disks,[0-9a-f]{12},@ada,2026-11-22,[0-9a-f]{6}( [0-9a-f]{6}){3}\n");
  }

  @Test
  @InjectMojo(goal = "acknowledge", pom = "pom.xml")
  @MojoParameter(name = "document", value = "look-after-disks,full-disk")
  @MojoParameter(name = "reader", value = "@ada")
  void theRegisterGrowsAtItsEndOnly(AcknowledgeMojo acknowledge) throws Exception {
    String before = "# ours\r\nlook-after-disks,000000000000,@ada,2026-01-01";
    ProjectFiles.write(REGISTER, before);
    acknowledge.execute();
    assertThat(ProjectFiles.text(REGISTER))
        .startsWith(before + "\r\nlook-after-disks,")
        .endsWith("\r\n");
    assertThat(ProjectFiles.text(REGISTER).lines()).hasSize(4);
  }

  @Test
  @InjectMojo(goal = "acknowledge", pom = "pom.xml")
  @MojoParameter(name = "document", value = "look-after-disks")
  @MojoParameter(name = "reader", value = "ada")
  void theSameTextIsRecordedOnce(AcknowledgeMojo acknowledge) throws Exception {
    acknowledge.execute();
    String before = ProjectFiles.text(REGISTER);
    RecordedLog log = RecordedLog.of(acknowledge);
    acknowledge.execute();
    assertThat(log.lines())
        .containsExactly("INFO " + SOP + ": that ada has read it is recorded already");
    assertThat(ProjectFiles.text(REGISTER)).isEqualTo(before);
  }

  @Test
  @InjectMojo(goal = "acknowledge", pom = "pom.xml")
  @MojoParameter(name = "reader", value = "@bob")
  void withoutADocumentItListsWhatIsToBeRead(AcknowledgeMojo acknowledge) throws Exception {
    RecordedLog log = RecordedLog.of(acknowledge);
    acknowledge.execute();
    assertThat(log.lines())
        .containsExactly(
            "INFO @bob has 1 document to read, in this order:",
            "INFO   " + SOP + ": not read yet",
            "INFO     mvn io.github.handbookmaven:handbook-maven-plugin:acknowledge"
                + " -Dhandbook.reader=@bob -Dhandbook.document=look-after-disks");
    assertThat(ProjectFiles.file(REGISTER)).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "acknowledge", pom = "pom.xml")
  @MojoParameter(name = "reader", value = "@bob")
  void whatChangedSinceIsNamedInTheList(AcknowledgeMojo acknowledge) throws Exception {
    ProjectFiles.write(REGISTER, "look-after-disks,000000000000,@bob,2026-01-01,000000 000000\n");
    RecordedLog log = RecordedLog.of(acknowledge);
    acknowledge.execute();
    assertThat(log.lines())
        .contains(
            "INFO   "
                + SOP
                + ": read on 2026-01-01; the text before the first heading, 'Look after disks',"
                + " 'Purpose' and 'Procedure' changed since");
  }

  @Test
  @InjectMojo(goal = "acknowledge", pom = "pom.xml")
  @MojoParameter(name = "reader", value = "@eve")
  void whomNoPolicyNamesHasNothingToRead(AcknowledgeMojo acknowledge) throws Exception {
    RecordedLog log = RecordedLog.of(acknowledge);
    acknowledge.execute();
    assertThat(log.lines())
        .containsExactly(
            "INFO no policy says that @eve must have read anything (<requireReading>)");
  }

  @Test
  @InjectMojo(goal = "acknowledge", pom = "pom.xml")
  @MojoParameter(name = "document", value = "look-after-disks")
  @MojoParameter(name = "reader", value = "=HYPERLINK(1)")
  void aNameThatIsAFormulaIsRefused(AcknowledgeMojo acknowledge) {
    assertThatThrownBy(acknowledge::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "<reader> is '=HYPERLINK(1)', expected a name such as @ada, of letters, digits, blanks"
                + " and . _ / ' -");
  }

  @Test
  @InjectMojo(goal = "acknowledge", pom = "pom.xml")
  @MojoParameter(name = "document", value = "look-after-disk")
  void aDocumentNobodyKnowsIsAnsweredWithTheNearest(AcknowledgeMojo acknowledge) {
    assertThatThrownBy(acknowledge::execute)
        .hasMessage(
            "<document> is 'look-after-disk', expected the id or path of a document; did you mean"
                + " 'look-after-disks'?");
  }
}
