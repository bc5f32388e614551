package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.bundle.BundleReader.Resolved;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Finds bundles as Maven finds any artifact: in the reactor, the local and the remote repositories,
 * offline where Maven is. They are files, never dependencies: a hub and a repository may each name
 * the other.
 *
 * @param system Maven's resolver
 * @param session of the build
 * @param project whose repositories are asked
 */
public record BundleResolver(RepositorySystem system, MavenSession session, MavenProject project) {

  /**
   * What was found.
   *
   * @param bundles those whose documents are merged
   * @param inventories those of which the inventory is read
   * @param missing what was not found, as sentences
   * @param pom the file that names them
   */
  public record Found(
      List<Resolved> bundles, List<Resolved> inventories, List<String> missing, RepoPath pom) {
    /** Whether no other repository was named. */
    public boolean isNothing() {
      return bundles.isEmpty() && inventories.isEmpty() && missing.isEmpty();
    }
  }

  /**
   * Finds bundles.
   *
   * @param merged whose documents are merged
   * @param listed of which the inventory is read
   * @return their files, each repository once
   */
  public Found find(List<BundleCoordinates> merged, List<BundleCoordinates> listed) {
    List<String> missing = new ArrayList<>();
    return new Found(
        resolve(merged, "bundle ", missing),
        resolve(listed, "inventory of ", missing),
        missing,
        pom());
  }

  private RepoPath pom() {
    boolean hasPom = project.getFile() != null;
    RepoPath folder = Reactor.of(session, project, false).folder();
    return folder.child(hasPom ? project.getFile().getName() : "pom.xml");
  }

  private List<Resolved> resolve(
      List<BundleCoordinates> coordinates, String what, List<String> missing) {
    Map<String, Resolved> found = new LinkedHashMap<>();
    for (BundleCoordinates each : coordinates) {
      Optional<Resolved> resolved = resolve(each);
      resolved.ifPresent(bundle -> found.putIfAbsent(each.name().toString(), bundle));
      if (resolved.isEmpty()) {
        missing.add(what + each + " was not found in any repository");
      }
    }
    return List.copyOf(found.values());
  }

  private Optional<Resolved> resolve(BundleCoordinates coordinates) {
    try {
      Optional<String> version =
          coordinates.isRange() ? newest(coordinates) : Optional.of(coordinates.version());
      if (version.isEmpty()) {
        return Optional.empty();
      }
      ArtifactRequest request =
          new ArtifactRequest(
              artifact(coordinates, version.get()), project.getRemoteProjectRepositories(), null);
      Artifact artifact =
          system.resolveArtifact(session.getRepositorySession(), request).getArtifact();
      return Optional.of(
          new Resolved(coordinates.name(), artifact.getBaseVersion(), artifact.getFile().toPath()));
    } catch (ArtifactResolutionException | VersionRangeResolutionException notFound) {
      return Optional.empty();
    }
  }

  private Optional<String> newest(BundleCoordinates coordinates)
      throws VersionRangeResolutionException {
    VersionRangeRequest request =
        new VersionRangeRequest(
            artifact(coordinates, coordinates.range()),
            project.getRemoteProjectRepositories(),
            null);
    return Optional.ofNullable(
            system.resolveVersionRange(session.getRepositorySession(), request).getHighestVersion())
        .map(Version::toString);
  }

  private static Artifact artifact(BundleCoordinates coordinates, String version) {
    return new DefaultArtifact(
        coordinates.name().groupId(),
        coordinates.name().artifactId(),
        BundleCoordinates.CLASSIFIER,
        BundleCoordinates.TYPE,
        version);
  }
}
