package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class GoalCommandTest {
  private static final Path RULES = Path.of("src/main/java/io/github/handbookmaven/rule");

  /** In text, where it ends a word: in Javadoc it is followed by a brace. */
  private static final Pattern NAMED_GOAL = Pattern.compile("\\bhandbook:[a-z]+(?=[ ,;\"])");

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

  /** A goal that a rule names but the command does not know would be read as it can't be typed. */
  @Test
  void everyGoalThatARuleNamesIsSpelledOut() throws IOException {
    GoalCommand command = new GoalCommand("mvn g:a:1:", "");

    assertThat(goalsNamedByRules())
        .contains("handbook:review", "handbook:exercise")
        .allSatisfy(goal -> assertThat(command.spelledOut(goal)).startsWith("mvn g:a:1:"));
  }

  private static Set<String> goalsNamedByRules() throws IOException {
    Set<String> goals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        NAMED_GOAL
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .forEach(goals::add);
      }
    }
    return goals;
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
