package io.github.handbookmaven.mojo;

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
 */
record GoalCommand(String beforeGoal) {
  static final String GROUP = "io.github.handbookmaven";
  static final String ARTIFACT = "handbook-maven-plugin";

  private static final Pattern GOAL = Pattern.compile("(?<![\\w:])handbook:(?=review|rules)");

  static GoalCommand in(MavenProject project, Optional<PluginDescriptor> plugin) {
    if (isDeclaredIn(project)) {
      return new GoalCommand("mvn handbook:");
    }
    String version = plugin.map(PluginDescriptor::getVersion).map(text -> ":" + text).orElse("");
    return new GoalCommand("mvn " + GROUP + ":" + ARTIFACT + version + ":");
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
  Finding spelledOut(Finding finding) {
    String remedy = GOAL.matcher(finding.remedy()).replaceAll(quoteReplacement(beforeGoal));
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.at(),
        finding.message(),
        remedy,
        finding.fingerprint(),
        finding.silenced());
  }

  String of(String goalAndProperties) {
    return beforeGoal + goalAndProperties;
  }
}
