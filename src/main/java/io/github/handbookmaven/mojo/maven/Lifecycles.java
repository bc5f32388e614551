package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.reference.MavenFacts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;

/**
 * The phases there are: Maven's own and those of lifecycles that extensions bring.
 *
 * @param session Maven's own
 */
record Lifecycles(MavenSession session) {

  /** All phases; empty where an extension may bring some that cannot be told. */
  Set<String> phases(List<MavenProject> projects) {
    Set<String> phases = new TreeSet<>(MavenFacts.STANDARD_PHASES);
    for (MavenProject project : projects) {
      Set<String> seen = seenFrom(project);
      if (seen.isEmpty() && hasExtensions(project)) {
        return Set.of();
      }
      phases.addAll(seen);
    }
    return phases;
  }

  private static boolean hasExtensions(MavenProject project) {
    return !project.getBuildExtensions().isEmpty()
        || project.getBuildPlugins().stream().anyMatch(plugin -> plugin.isExtensions());
  }

  /** An extension's components are seen through the class realm of the project that has it. */
  private Set<String> seenFrom(MavenProject project) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      if (project.getClassRealm() != null) {
        thread.setContextClassLoader(project.getClassRealm());
      }
      return lookUp();
    } catch (ComponentLookupException | RuntimeException | LinkageError another) {
      return Set.of();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Injected, a goal would not even start on a Maven that lacks the component. */
  @SuppressWarnings("deprecation")
  private Set<String> lookUp() throws ComponentLookupException {
    PlexusContainer container = session.getContainer();
    return container == null
        ? Set.of()
        : Set.copyOf(container.lookup(DefaultLifecycles.class).getPhaseToLifecycleMap().keySet());
  }
}
