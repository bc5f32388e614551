package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/projects/neglected")
class FreshnessReportMojoTest {

  @BeforeEach
  void theProjectIsAsItWas() throws Exception {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "freshness-report", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/site")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/site")
  void whatIsDueIsToldByStateByOwnerByDocumentAndByMonth(FreshnessReportMojo report)
      throws Exception {
    report.execute();
    Document page = Jsoup.parse(ProjectFiles.text("target/site/procedure-freshness.html"));
    assertThat(page.select("h2, h3").eachText())
        .contains("By state", "By owner", "To be reviewed", "Reviews by month");
    assertThat(page.select("tr").eachText())
        .contains(
            "stale 1",
            "@acme/ops 1",
            "Restart the queue runbook stale @acme/ops 2026-01-15 2026-07-15",
            "2026-11 1 1",
            "2027-10 1 1");
  }

  @Test
  @InjectMojo(goal = "freshness-report", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/site")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/site")
  @MojoParameter(name = "today", value = "2026-02-01")
  void whereNothingIsDueItSaysSo(FreshnessReportMojo report) throws Exception {
    ProjectFiles.write(
        "docs/plan-a-release.md",
        ProjectFiles.text("docs/plan-a-release.md").replace("2026-10-01", "2025-10-01"));
    report.execute();
    Document page = Jsoup.parse(ProjectFiles.text("target/site/procedure-freshness.html"));
    assertThat(page.select("p").eachText()).contains("Nothing is due.");
    assertThat(page.select("th").stream().map(Element::text)).contains("Proposed");
  }
}
