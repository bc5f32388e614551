package io.github.handbookmaven.publish.junit;

import static io.github.handbookmaven.publish.Editions.HOSTILE;
import static io.github.handbookmaven.publish.Editions.error;
import static io.github.handbookmaven.publish.Editions.finding;
import static io.github.handbookmaven.publish.Editions.silenced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence.Kind;
import io.github.handbookmaven.rule.Gate;
import io.github.handbookmaven.rule.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class JUnitXmlTest {
  private static final Gate ERRORS = new Gate(Optional.of(Severity.ERROR), 0);

  @TempDir private Path folder;

  @Test
  void surefiresOwnParserReadsASuiteForEachFile() throws Exception {
    Finding note = finding(Severity.NOTE, Place.file(new RepoPath("docs/b.md")), "no owner");
    List<ReportTestSuite> suites =
        suites(render(ERRORS, error("docs/a.md"), note, silenced("docs/b.md", Kind.BASELINE)));
    assertThat(suites).extracting(ReportTestSuite::getFullClassName).contains("docs/a.md");
    assertThat(suites)
        .flatExtracting(ReportTestSuite::getTestCases)
        .extracting(ReportTestCase::getName, ReportTestCase::hasFailure, ReportTestCase::hasSkipped)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("broken-link in line 12", true, false),
            org.assertj.core.groups.Tuple.tuple("broken-link", false, false),
            org.assertj.core.groups.Tuple.tuple("broken-link in line 12", false, true));
  }

  @Test
  void aFailureTellsWhereAndWhatToDo() throws Exception {
    ReportTestCase failure =
        suites(render(ERRORS, error("docs/a.md"))).get(0).getTestCases().get(0);
    assertThat(failure.getFailureMessage()).isEqualTo("link leads nowhere");
    assertThat(failure.getFailureDetail())
        .isEqualTo("docs/a.md:12:3: error: link leads nowhere\ncorrect the link");
  }

  @Test
  void whatDoesNotFailTheBuildIsNoFailure() throws Exception {
    Gate open = new Gate(Optional.empty(), 0);
    assertThat(suites(render(open, error("docs/a.md"))))
        .flatExtracting(ReportTestSuite::getTestCases)
        .noneMatch(ReportTestCase::hasFailure);
  }

  @Test
  void anythingDocumentsHoldIsLegalXml() throws Exception {
    Place odd = new Place(new RepoPath("a\u0001\n\"<b>.md"), 1, 0);
    Document xml = parse(render(ERRORS, finding(Severity.ERROR, odd, HOSTILE)));
    assertThat(xml.getElementsByTagName("failure").getLength()).isOne();
    assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
        .contains("::error::pwned", "]]> <b a=\"'\">&[31m", "%0A");
  }

  private String render(Gate gate, Finding... findings) {
    return new JUnitXml(gate).render(Editions.of(findings));
  }

  private List<ReportTestSuite> suites(String xml) throws IOException {
    Files.writeString(folder.resolve("TEST-handbook.xml"), xml, StandardCharsets.UTF_8);
    return new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger())
        .parseXMLReportFiles();
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
