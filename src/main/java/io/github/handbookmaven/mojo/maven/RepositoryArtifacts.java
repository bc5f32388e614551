package io.github.handbookmaven.mojo.maven;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Finds files as Maven finds any artifact: in the reactor, the local and the remote repositories,
 * offline where Maven is. They are files, never dependencies: a hub and a repository may each name
 * the other.
 *
 * @param system Maven's resolver
 * @param session of the build
 * @param project whose repositories are asked
 */
public record RepositoryArtifacts(
    RepositorySystem system, MavenSession session, MavenProject project) {

  /**
   * Finds one.
   *
   * @param wanted its coordinates; the version may be a range, of which the newest is taken
   * @return the same with its file and version; empty where no repository has it
   */
  public Optional<Artifact> find(Artifact wanted) {
    try {
      Optional<String> version =
          isRange(wanted.getVersion()) ? newest(wanted) : Optional.of(wanted.getVersion());
      return version.isEmpty() ? Optional.empty() : Optional.of(resolve(wanted, version.get()));
    } catch (ArtifactResolutionException | VersionRangeResolutionException notFound) {
      return Optional.empty();
    }
  }

  private static boolean isRange(String version) {
    return version.indexOf(',') >= 0 || version.startsWith("[");
  }

  private Artifact resolve(Artifact wanted, String version) throws ArtifactResolutionException {
    ArtifactRequest request =
        new ArtifactRequest(
            wanted.setVersion(version), project.getRemoteProjectRepositories(), null);
    return system.resolveArtifact(session.getRepositorySession(), request).getArtifact();
  }

  private Optional<String> newest(Artifact wanted) throws VersionRangeResolutionException {
    VersionRangeRequest request =
        new VersionRangeRequest(wanted, project.getRemoteProjectRepositories(), null);
    return Optional.ofNullable(
            system.resolveVersionRange(session.getRepositorySession(), request).getHighestVersion())
        .map(Version::toString);
  }
}
