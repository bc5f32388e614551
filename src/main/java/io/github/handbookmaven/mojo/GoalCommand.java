package io.github.handbookmaven.mojo;

import java.util.Optional;
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

  String of(String goalAndProperties) {
    return beforeGoal + goalAndProperties;
  }
}
