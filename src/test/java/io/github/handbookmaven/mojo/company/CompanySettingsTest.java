package io.github.handbookmaven.mojo.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.SettingsException;
import java.io.File;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanySettingsTest {
  private static final String ACME =
      """
      failOn = warning
      allowSuppressions = false
      owners = @acme/ops, @acme/db
      rules.missing-escalation = error
      policies.2.interval = 6 months
      policies.1.type = runbook
      policies.1.interval = 3 months
      """;

  @TempDir Path folder;

  @SuppressWarnings("unused")
  private static class Goal {
    private String failOn = "error";
    private boolean allowSuppressions = true;
    private List<String> owners = List.of();
    private File cache;
  }

  private CompanySettings settings(String text) throws Exception {
    Path jar = folder.resolve("acme-handbook-1.0.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new ZipEntry(CompanySettings.FILE));
      entries.write(text.getBytes(StandardCharsets.UTF_8));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      return CompanySettings.read(loader);
    }
  }

  private static GivenParameters given(String... properties) {
    Properties given = new Properties();
    for (String name : properties) {
      given.setProperty(name, "x");
    }
    return new GivenParameters(Optional.empty(), given);
  }

  @Test
  void whatNobodyGaveTakesTheCompanysValue() throws Exception {
    Goal goal = new Goal();
    new CompanyDefaults(settings(ACME), given()).fill(goal);
    assertThat(goal.failOn).isEqualTo("warning");
    assertThat(goal.allowSuppressions).isFalse();
    assertThat(goal.owners).containsExactly("@acme/ops", "@acme/db");
  }

  @Test
  void whatTheCommandLineGaveWins() throws Exception {
    Goal goal = new Goal();
    new CompanyDefaults(settings(ACME), given("handbook.failOn")).fill(goal);
    assertThat(goal.failOn).isEqualTo("error");
    assertThat(goal.allowSuppressions).isFalse();
  }

  @Test
  void whatThePomGaveWinsAndItsOwnDefaultDoesNot() throws Exception {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    Xpp3Dom failOn = new Xpp3Dom("failOn");
    failOn.setValue("never");
    configuration.addChild(failOn);
    Xpp3Dom owners = new Xpp3Dom("owners");
    owners.setValue("${handbook.owners}");
    configuration.addChild(owners);
    Goal goal = new Goal();
    new CompanyDefaults(
            settings(ACME), new GivenParameters(Optional.of(configuration), new Properties()))
        .fill(goal);
    assertThat(goal.failOn).isEqualTo("error");
    assertThat(goal.owners).hasSize(2);
  }

  @Test
  void rulesAndPoliciesAreToldWithTheirJar() throws Exception {
    CompanySettings settings = settings(ACME);
    assertThat(settings.rules())
        .containsEntry(
            "missing-escalation", new CompanySettings.Value("error", "acme-handbook-1.0.jar"));
    assertThat(settings.policies())
        .containsExactly(
            Map.of("type", "runbook", "interval", "3 months"), Map.of("interval", "6 months"));
  }

  @Test
  void aNameNobodyKnowsIsAnsweredWithTheOneThatWasMeant() throws Exception {
    CompanySettings settings = settings("failon = warning\n");
    assertThatThrownBy(() -> settings.refuseUnknown(Set.of("failOn", "zone")))
        .isInstanceOf(SettingsException.class)
        .hasMessageEndingWith("; did you mean 'failOn'?");
  }

  @Test
  void withoutAJarNothingIsSet() throws Exception {
    try (URLClassLoader none = new URLClassLoader(new URL[0], null)) {
      assertThat(CompanySettings.read(none).values()).isEmpty();
    }
  }
}
