package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class GoalCommandTest {

  @Test
  void withoutThePluginInThePomAGoalIsCalledByItsCoordinates() {
    assertThat(GoalCommand.in(new MavenProject(), Optional.empty(), "").of("check"))
        .isEqualTo("mvn io.github.handbookmaven:handbook-maven-plugin:check");
  }

  @Test
  void aPluginInTheBuildOrItsManagementIsCalledByItsPrefix() {
    assertThat(GoalCommand.in(projectWith(false), Optional.empty(), "").of("check"))
        .isEqualTo("mvn handbook:check");
    assertThat(GoalCommand.in(projectWith(true), Optional.empty(), "").of("check"))
        .isEqualTo("mvn handbook:check");
  }

  @Test
  void aRemedyNamesItsGoalAsItCanBeTyped() {
    Finding finding =
        new Finding(
            "review-stale",
            Severity.ERROR,
            Place.file(new RepoPath("a.md")),
            "stale",
            "read it, and record that with handbook:review -Dhandbook.document=a",
            "0123456789abcdef",
            Optional.empty());
    assertThat(
            new GoalCommand("mvn g:a:1:", " -Dhandbook.sources=ops").spelledOut(finding).remedy())
        .isEqualTo(
            "read it, and record that with mvn g:a:1:review -Dhandbook.sources=ops"
                + " -Dhandbook.document=a");
  }

  private static MavenProject projectWith(boolean managed) {
    Plugin plugin = new Plugin();
    plugin.setGroupId("io.github.handbookmaven");
    plugin.setArtifactId("handbook-maven-plugin");
    Build build = new Build();
    if (managed) {
      build.setPluginManagement(new PluginManagement());
      build.getPluginManagement().addPlugin(plugin);
    } else {
      build.addPlugin(plugin);
    }
    MavenProject project = new MavenProject();
    project.setBuild(build);
    return project;
  }
}
