package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class CheckMojoTest {
  private static final String STALE = "/projects/stale-runbook";
  private static final String OWN = "/projects/own-settings";

  @BeforeEach
  void nothingIsLeftFromAnotherTest() throws IOException {
    for (String name : new String[] {"findings.json", "findings.sarif", "TEST-handbook.xml"}) {
      Files.deleteIfExists(output(name));
    }
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  void aStaleRunbookFailsTheBuildWithCountLimitAndTheCommandThatHelps(CheckMojo check) {
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 finding at or above error, 0 allowed")
        .hasMessageContaining("baseline'");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  void byDefaultFindingsAreWrittenAsJsonSarifAndJUnit(CheckMojo check) {
    assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    assertThat(output("findings.json")).content().contains("\"review-stale\"");
    assertThat(output("findings.sarif")).content().contains("\"review-stale\"");
    assertThat(output("TEST-handbook.xml")).content().contains("type=\"review-stale\"");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "maxAllowed", value = "1")
  void aToleratedNumberOfFindingsPasses(CheckMojo check) throws Exception {
    check.execute();
    assertThat(output("findings.json")).exists();
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "today", value = "2026-02-01")
  void onAnEarlierDayTheSameDocumentsPass(CheckMojo check) throws Exception {
    check.execute();
    assertThat(output("findings.json")).content().doesNotContain("review-stale");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "skip", value = "true")
  void skippedItDoesNothing(CheckMojo check) throws Exception {
    check.execute();
    assertThat(output("findings.json")).doesNotExist();
  }

  @Test
  @Basedir("/projects/no-documents")
  @InjectMojo(goal = "check", pom = "pom.xml")
  void aProjectWithoutDocumentsPasses(CheckMojo check) throws Exception {
    check.execute();
    assertThat(output("findings.json")).doesNotExist();
  }

  @Test
  @Basedir("/projects/no-documents")
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "failIfNoDocuments", value = "true")
  void aProjectThatMustHaveDocumentsFailsWithoutThem(CheckMojo check) {
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("no documents found");
  }

  @Test
  @Basedir(OWN)
  @InjectMojo(goal = "check", pom = "pom.xml")
  void nestedElementsReachTheStages(CheckMojo check) throws Exception {
    check.execute();
    JsonNode findings = new ObjectMapper().readTree(output("findings.json").toFile());
    assertThat(findings.at("/findings").findValuesAsText("rule"))
        .contains("owner-missing")
        .doesNotContain("orphan-document");
    assertThat(findings.toString())
        .contains("\"rule\":\"owner-missing\",\"severity\":\"error\"")
        .contains("2026-04-15");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "failOn", value = "FATAL")
  void aForeignSeverityIsRefusedInOneSentence(CheckMojo check) {
    assertRefused(check, "<failOn> is 'FATAL', expected one of note, warning, error, never");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "maxAllowed", value = "-1")
  void aNumberBelowZeroIsRefused(CheckMojo check) {
    assertRefused(check, "<maxAllowed> is '-1', expected a whole number, 0 or more");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "today", value = "22.11.2026")
  void aDayInAnotherFormIsRefused(CheckMojo check) {
    assertRefused(check, "<today> is '22.11.2026', expected a day such as 2026-11-22");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "zone", value = "Mars")
  void aZoneNobodyKnowsIsRefused(CheckMojo check) {
    assertRefused(check, "<zone> is 'Mars', expected a zone such as UTC or Europe/Berlin");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "formats", value = "json,pdf")
  void aForeignFormatIsRefused(CheckMojo check) {
    assertRefused(
        check, "<formats> is 'pdf', expected a list of json, sarif, junit, github, gitlab");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "maxDocumentSize", value = "big")
  void aSizeThatIsNoneIsRefused(CheckMojo check) {
    assertRefused(
        check, "<maxDocumentSize> is 'big', expected a number of bytes such as 500k or 2m");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "sources", value = "docs,nowhere")
  void aSourceThatIsNotThereIsRefused(CheckMojo check) {
    assertRefused(check, "<sources> is 'nowhere', expected a folder that exists below the project");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "rules", value = "no-such-rule:off")
  void aRuleNobodyKnowsIsRefused(CheckMojo check) {
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageMatching(
            "<rules> is 'no-such-rule', expected the id of a rule, see"
                + " mvn io.github.handbookmaven:handbook-maven-plugin:.*rules");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "rules", value = "review-stale:warning")
  void aRuleCanBeMadeMilderOnTheCommandLine(CheckMojo check) throws Exception {
    check.execute();
    assertThat(output("findings.json")).content().contains("review-stale");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "failOn", value = "eror")
  void aMisspeltWordIsAnsweredWithTheOneThatWasMeant(CheckMojo check) {
    assertRefused(
        check,
        "<failOn> is 'eror', expected one of note, warning, error, never; did you mean 'error'?");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "sources", value = "dosc")
  void aMisspeltFolderIsAnsweredWithTheOneBesideIt(CheckMojo check) {
    assertRefused(
        check,
        "<sources> is 'dosc', expected a folder that exists below the project; did you mean"
            + " 'docs'?");
  }

  @Test
  @Basedir(STALE)
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "rules", value = "broken-lnk:off")
  void aMisspeltRuleIsAnsweredWithTheOneThatWasMeant(CheckMojo check) {
    assertThatThrownBy(check::execute).hasMessageEndingWith("; did you mean 'broken-link'?");
  }

  private static void assertRefused(CheckMojo check, String sentence) {
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(sentence)
        .hasNoCause();
  }

  private static Path output(String name) {
    return Path.of(MojoExtension.getBasedir(), "target", "handbook", name);
  }
}
