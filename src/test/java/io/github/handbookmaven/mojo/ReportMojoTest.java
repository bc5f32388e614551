package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/projects/stale-runbook")
class ReportMojoTest {

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "locales", value = "de,fr")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/languages")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/languages")
  void alonePagesAreWrittenInEveryLanguageThatIsAskedFor(ReportMojo report) throws Exception {
    report.execute();
    assertThat(output("languages/handbook/index.html")).content().contains("<html lang=\"de\">");
    assertThat(output("languages/fr/handbook/index.html")).content().contains("<html lang=\"fr\">");
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "templateDirectory", value = "nowhere/theme")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/theme")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/theme")
  void aThemeThatIsNamedMustBeThere(ReportMojo report) {
    assertThatThrownBy(report::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<templateDirectory> is 'nowhere/theme', expected an existing folder");
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/multi-page")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/multi-page")
  void sitePluginsThatAskForPagesOfTheirFactoryGetTheHandbookToo(ReportMojo report)
      throws Exception {
    MavenMultiPageReport asOldSitePluginsSeeIt = report;
    asOldSitePluginsSeeIt.generate(null, null, Locale.ENGLISH);
    assertThat(output("multi-page/handbook/index.html")).content().contains("One document");
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "compareWith", value = "target/then.json")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/trend")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/trend")
  void itIsHeldAgainstAnEarlierDay(ReportMojo report) throws Exception {
    RecordedLog log = RecordedLog.of(report);
    Files.createDirectories(output("then.json").getParent());
    Files.writeString(
        output("then.json"),
        """
        {"today": "2026-11-01", "findings": [{"rule": "broken-link", "severity": "error",
         "path": "docs/gone.md", "message": "no 'x.md'", "fingerprint": "0123456789abcdef"}]}
        """);
    report.execute();
    assertThat(output("trend/handbook/trend.html")).content().contains("docs/gone.md");
    assertThat(output("trend/handbook/trend.md")).content().contains("1 fixed since 2026-11-01");
    assertThat(log.text()).contains("since 2026-11-01: ", "1 fixed");
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "compareWith", value = "target/nothing.json")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/no-trend")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/no-trend")
  void anEarlierDayThatIsNamedMustBeThere(ReportMojo report) {
    assertThatThrownBy(report::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("<compareWith> is ")
        .hasMessageContaining("there is none here");
  }

  private static Path output(String name) {
    return Path.of(MojoExtension.getBasedir(), "target", name);
  }
}
