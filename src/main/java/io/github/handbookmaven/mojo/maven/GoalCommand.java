package io.github.handbookmaven.mojo.maven;

import static java.util.regex.Matcher.quoteReplacement;

import io.github.handbookmaven.rule.Finding;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * How our goals are called where a message about them is read.
 *
 * @param beforeGoal {@code mvn handbook:} where Maven finds the prefix in the POM, else full
 *     coordinates
 * @param options what follows the goal, each after a blank; empty where nothing needs to
 */
public record GoalCommand(String beforeGoal, String options) {
  static final String GROUP = "io.github.handbookmaven";
  public static final String ARTIFACT = "handbook-maven-plugin";

  private static final Pattern GOAL =
      Pattern.compile("(?<![\\w:])handbook:(acknowledge|baseline|exercise|review|rules)");

  /**
   * How goals are called in a project.
   *
   * @param project the project
   * @param plugin this plugin's descriptor, for its version
   * @param options what has to follow each goal; may be empty
   * @return the command
   */
  public static GoalCommand in(
      MavenProject project, Optional<PluginDescriptor> plugin, String options) {
    if (isDeclaredIn(project)) {
      return new GoalCommand("mvn handbook:", options);
    }
    String version = plugin.map(PluginDescriptor::getVersion).map(text -> ":" + text).orElse("");
    return new GoalCommand("mvn " + GROUP + ":" + ARTIFACT + version + ":", options);
  }

  /** Maven looks prefixes up in the build's plugins; reporting's do not count. */
  private static boolean isDeclaredIn(MavenProject project) {
    Build build = project.getBuild();
    return build != null
        && Stream.of(build, build.getPluginManagement())
            .flatMap(GoalCommand::keys)
            .anyMatch((GROUP + ":" + ARTIFACT)::equals);
  }

  private static Stream<String> keys(PluginContainer plugins) {
    return plugins == null
        ? Stream.empty()
        : plugins.getPlugins().stream().map(plugin -> plugin.getKey());
  }

  /** A finding whose remedy names a goal, with the goal as it can be typed here. */
  public Finding spelledOut(Finding finding) {
    return finding.remediedBy(spelledOut(finding.remedy()));
  }

  /** A text that names a goal, with the goal as it can be typed here. */
  public String spelledOut(String text) {
    return GOAL.matcher(text).replaceAll(goal -> quoteReplacement(of(goal.group(1))));
  }

  /** The same goals for other documents. */
  public GoalCommand withoutOptions() {
    return new GoalCommand(beforeGoal, "");
  }

  /** A goal as it can be typed here; what belongs to it may follow after a blank. */
  public String of(String goal) {
    return beforeGoal + goal + options;
  }
}
