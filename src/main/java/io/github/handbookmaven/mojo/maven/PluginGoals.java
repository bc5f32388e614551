package io.github.handbookmaven.mojo.maven;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalRepositoryManager;

/**
 * The goals of the plugins in the build, from the jars the local repository already has: nothing is
 * downloaded to check a document.
 *
 * @param session Maven's own
 */
record PluginGoals(MavenSession session) {
  private static final String DESCRIPTOR = "META-INF/maven/plugin.xml";

  /** Goals by prefix; none where the plugin's jar is not at hand. */
  Map<String, Set<String>> byPrefix(List<MavenProject> projects) {
    Map<String, Set<String>> goals = new TreeMap<>();
    Map<String, Optional<PluginDescriptor>> read = new HashMap<>();
    for (MavenProject project : projects) {
      for (Plugin plugin : project.getBuildPlugins()) {
        Optional<PluginDescriptor> descriptor =
            read.computeIfAbsent(plugin.getId(), any -> descriptor(plugin));
        String prefix =
            descriptor.map(PluginDescriptor::getGoalPrefix).orElse(prefix(plugin.getArtifactId()));
        Set<String> known = goals.computeIfAbsent(prefix, any -> new TreeSet<>());
        descriptor.ifPresent(found -> found.getMojos().forEach(mojo -> known.add(mojo.getGoal())));
      }
    }
    return goals;
  }

  private static String prefix(String artifactId) {
    return PluginDescriptor.getGoalPrefixFromArtifactId(artifactId);
  }

  private Optional<PluginDescriptor> descriptor(Plugin plugin) {
    if (session.getRepositorySession() == null || plugin.getVersion() == null) {
      return Optional.empty();
    }
    LocalRepositoryManager local = session.getRepositorySession().getLocalRepositoryManager();
    Path jar =
        local
            .getRepository()
            .getBasedir()
            .toPath()
            .resolve(
                local.getPathForLocalArtifact(
                    new DefaultArtifact(
                        plugin.getGroupId(), plugin.getArtifactId(), "jar", plugin.getVersion())));
    return Files.isRegularFile(jar) ? read(jar) : Optional.empty();
  }

  private static Optional<PluginDescriptor> read(Path jar) {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      ZipEntry entry = file.getEntry(DESCRIPTOR);
      if (entry == null) {
        return Optional.empty();
      }
      try (Reader reader =
          new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8)) {
        return Optional.of(new PluginDescriptorBuilder().build(reader));
      }
    } catch (IOException | PlexusConfigurationException unreadable) {
      return Optional.empty();
    }
  }
}
