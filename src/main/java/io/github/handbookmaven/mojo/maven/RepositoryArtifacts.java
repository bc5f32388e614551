package io.github.handbookmaven.mojo.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;

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
   * What came of looking for a file.
   *
   * @param artifact its coordinates with its file and version; empty where it was not found
   * @param unasked the repositories that may have it all the same
   */
  record Lookup(Optional<Artifact> artifact, Unasked unasked) {
    private static Lookup found(Artifact artifact) {
      return new Lookup(Optional.of(artifact), Unasked.of(List.of()));
    }

    private static Lookup failed(List<Exception> failures) {
      return new Lookup(Optional.empty(), Unasked.of(failures));
    }
  }

  /**
   * Finds one.
   *
   * @param wanted its coordinates; the version may be a range, of which the newest is taken
   * @return the same with its file and version; empty where it was not found
   */
  public Optional<Artifact> find(Artifact wanted) {
    return look(wanted).artifact();
  }

  /** Looks for one, and tells where it could not. */
  Lookup look(Artifact wanted) {
    try {
      if (!isRange(wanted.getVersion())) {
        return Lookup.found(resolve(wanted, wanted.getVersion()));
      }
      VersionRangeResult versions = versions(wanted);
      return versions.getHighestVersion() == null
          ? Lookup.failed(versions.getExceptions())
          : Lookup.found(resolve(wanted, versions.getHighestVersion().toString()));
    } catch (ArtifactResolutionException notFound) {
      return Lookup.failed(notFound.getResult().getExceptions());
    } catch (VersionRangeResolutionException unreadable) {
      return Lookup.failed(unreadable.getResult().getExceptions());
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

  private VersionRangeResult versions(Artifact wanted) throws VersionRangeResolutionException {
    VersionRangeRequest request =
        new VersionRangeRequest(wanted, project.getRemoteProjectRepositories(), null);
    return system.resolveVersionRange(session.getRepositorySession(), request);
  }
}
