package io.github.handbookmaven.publish.junit;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FindingsFormat;
import io.github.handbookmaven.publish.XmlText;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JUnit XML as Surefire writes it: a suite for each file, a case for each finding. Only what would
 * fail the build is a failure, so that a server's verdict is the build's.
 */
public final class JUnitXml implements FindingsFormat {
  private final Gate gate;

  /**
   * The format.
   *
   * @param gate what the build lets pass
   */
  public JUnitXml(Gate gate) {
    this.gate = gate;
  }

  @Override
  public String fileName() {
    return "TEST-handbook.xml";
  }

  @Override
  public String render(Edition edition) {
    XmlText xml = new XmlText();
    xml.open("testsuites", List.of(new XmlText.Attribute("name", "handbook")));
    byFile(edition).forEach((path, findings) -> suite(xml, path, findings));
    xml.close();
    return xml.text();
  }

  private static Map<RepoPath, List<Finding>> byFile(Edition edition) {
    Map<RepoPath, List<Finding>> findings = new TreeMap<>();
    for (Entry entry : edition.handbook().entries()) {
      findings.put(entry.path(), new ArrayList<>());
    }
    for (Finding finding : edition.findings()) {
      findings.computeIfAbsent(finding.at().path(), path -> new ArrayList<>()).add(finding);
    }
    return findings;
  }

  private void suite(XmlText xml, RepoPath path, List<Finding> findings) {
    long failures = findings.stream().filter(gate::counts).count();
    long skipped = findings.stream().filter(finding -> !finding.isActive()).count();
    xml.open(
        "testsuite",
        List.of(
            new XmlText.Attribute("name", written(path)),
            new XmlText.Attribute("tests", Integer.toString(Math.max(1, findings.size()))),
            new XmlText.Attribute("failures", Long.toString(failures)),
            new XmlText.Attribute("errors", "0"),
            new XmlText.Attribute("skipped", Long.toString(skipped)),
            new XmlText.Attribute("time", "0")));
    findings.forEach(finding -> testCase(xml, finding));
    if (findings.isEmpty()) {
      xml.open("testcase", testCaseOf(path, "nothing to fix"));
      xml.close();
    }
    xml.close();
  }

  private static String written(RepoPath path) {
    return path.equals(RepoPath.ROOT) ? "." : path.value();
  }

  private static List<XmlText.Attribute> testCaseOf(RepoPath path, String name) {
    return List.of(
        new XmlText.Attribute("name", name),
        new XmlText.Attribute("classname", written(path)),
        new XmlText.Attribute("time", "0"));
  }

  private void testCase(XmlText xml, Finding finding) {
    xml.open("testcase", testCaseOf(finding.at().path(), name(finding)));
    if (gate.counts(finding)) {
      xml.element("failure", verdict(finding), detail(finding));
    } else if (finding.silenced().isPresent()) {
      String silence = finding.silenced().get().kind().word();
      xml.element("skipped", List.of(new XmlText.Attribute("message", silence)), detail(finding));
    } else {
      xml.element("system-out", List.of(), detail(finding));
    }
    xml.close();
  }

  private static String name(Finding finding) {
    return finding.at().isWholeFile()
        ? finding.rule()
        : finding.rule() + " in line " + finding.at().line();
  }

  private static List<XmlText.Attribute> verdict(Finding finding) {
    return List.of(
        new XmlText.Attribute("message", finding.message()),
        new XmlText.Attribute("type", finding.rule()));
  }

  private static String detail(Finding finding) {
    String place = finding.isOfProject() ? finding.writtenPath() : finding.at().toString();
    return place
        + ": "
        + finding.severity().word()
        + ": "
        + finding.message()
        + "\n"
        + finding.remedy();
  }
}
