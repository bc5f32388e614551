package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.Test;

class GivenOptionsTest {

  @Test
  void whatDecidesWhichDocumentsAreReadIsRepeated() {
    Properties given = new Properties();
    given.setProperty("handbook.sources", "docs,ops");
    given.setProperty("handbook.excludes", "**/old docs/**");
    given.setProperty("handbook.failOn", "warning");
    given.setProperty("skipTests", "true");
    assertThat(options(new DefaultMavenExecutionRequest().setUserProperties(given)))
        .isEqualTo(" -Dhandbook.excludes='**/old docs/**' -Dhandbook.sources=docs,ops");
  }

  @Test
  void profilesAreRepeatedUnlessTheSettingsSwitchThemOn() {
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setActiveProfiles(List.of("ops", "company"));
    request.setInactiveProfiles(List.of("slow"));
    assertThat(options(request)).isEqualTo(" -P'ops,!slow'");
  }

  @Test
  void whereNothingWasGivenNothingFollows() {
    assertThat(options(new DefaultMavenExecutionRequest())).isEmpty();
  }

  @SuppressWarnings("deprecation")
  private static String options(MavenExecutionRequest request) {
    Settings settings = new Settings();
    settings.addActiveProfile("company");
    return GivenOptions.of(
        new MavenSession(null, null, request, new DefaultMavenExecutionResult()) {
          @Override
          public Settings getSettings() {
            return settings;
          }
        });
  }
}
