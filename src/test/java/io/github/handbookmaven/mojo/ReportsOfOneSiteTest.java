package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.module.xhtml5.Xhtml5SinkFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a site's reports read is told by taking it away once the first of them has it. */
@MojoTest
@Basedir("/projects/small-handbook")
@MojoParameter(name = "outputDirectory", value = "${basedir}/target/site")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/site")
class ReportsOfOneSiteTest {

  @BeforeEach
  void theProjectIsAsItWas() throws Exception {
    ProjectFiles.restore();
  }

  private static String page(PublishingMojo report, Map<Object, Object> context) throws Exception {
    report.setPluginContext(context);
    OutputStream page = new ByteArrayOutputStream();
    report.generate(new Xhtml5SinkFactory().createSink(page, "UTF-8"), Locale.ENGLISH);
    return new String(((ByteArrayOutputStream) page).toByteArray(), StandardCharsets.UTF_8);
  }

  private static void takeTheVaultAway() throws Exception {
    Files.delete(ProjectFiles.file("docs/vault.md"));
  }

  @Test
  void theSecondReportIsMadeOfWhatTheFirstOneRead(
      @InjectMojo(goal = "freshness-report", pom = "pom.xml") FreshnessReportMojo first,
      @InjectMojo(goal = "cross-reference-report", pom = "pom.xml") CrossReferenceReportMojo second)
      throws Exception {
    Map<Object, Object> context = new HashMap<>();
    page(first, context);
    takeTheVaultAway();
    assertThat(page(second, context)).contains("Vault");
  }

  @Test
  void aReportWithOtherSettingsReadsForItself(
      @InjectMojo(goal = "freshness-report", pom = "pom.xml")
          @MojoParameter(name = "today", value = "2026-02-01")
          FreshnessReportMojo first,
      @InjectMojo(goal = "cross-reference-report", pom = "pom.xml") CrossReferenceReportMojo second)
      throws Exception {
    Map<Object, Object> context = new HashMap<>();
    page(first, context);
    takeTheVaultAway();
    assertThat(page(second, context)).doesNotContain("Vault");
  }

  @Test
  void aReportThatRunsAloneReadsForItself(
      @InjectMojo(goal = "freshness-report", pom = "pom.xml") FreshnessReportMojo first,
      @InjectMojo(goal = "cross-reference-report", pom = "pom.xml") CrossReferenceReportMojo second)
      throws Exception {
    Map<Object, Object> context = new HashMap<>();
    page(first, context);
    takeTheVaultAway();
    second.setPluginContext(context);
    second.execute();
    assertThat(ProjectFiles.text("target/site/procedure-cross-reference.html"))
        .doesNotContain("Vault");
  }
}
