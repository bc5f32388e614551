package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/projects/small-handbook")
class CrossReferenceReportMojoTest {

  @BeforeEach
  void theProjectIsAsItWas() throws Exception {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "cross-reference-report", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/site")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/site")
  void whatNothingLeadsToAndWhatAServiceLacksAreTold(CrossReferenceReportMojo report)
      throws Exception {
    report.execute();
    Document page = Jsoup.parse(ProjectFiles.text("target/site/procedure-cross-reference.html"));
    assertThat(page.select("h2, h3").eachText())
        .contains("Documents that nothing leads to", "What each service and tag has");
    assertThat(page.select("tr").eachText())
        .endsWith(
            "Document Type",
            "Notes on the vault none",
            "Vault sop",
            "Service or tag SOPs Runbooks Alerts",
            "broker 1 1 1",
            "capacity – 1 1",
            "keys 1 – –");
  }
}
