package io.github.handbookmaven.mojo.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ArtifactTransferException;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.transfer.MetadataTransferException;
import org.eclipse.aether.transfer.RepositoryOfflineException;

/**
 * Repositories that could not be asked for a file: nobody knows whether they have it.
 *
 * @param names their ids, sorted
 * @param isOffline whether Maven was told to ask none
 */
record Unasked(List<String> names, boolean isOffline) {

  /**
   * Tells a repository that answers from one that does not.
   *
   * @param failures what Maven's resolver met on its way
   */
  static Unasked of(List<Exception> failures) {
    return new Unasked(
        failures.stream()
            .flatMap(failure -> unreached(failure).stream())
            .map(RemoteRepository::getId)
            .distinct()
            .sorted()
            .toList(),
        failures.stream().anyMatch(Unasked::isOffline));
  }

  private static boolean isOffline(Exception failure) {
    return failure.getCause() instanceof RepositoryOfflineException;
  }

  private static Optional<RemoteRepository> unreached(Exception failure) {
    if (failure instanceof ArtifactNotFoundException
        || failure instanceof MetadataNotFoundException) {
      return Optional.empty();
    }
    if (failure instanceof ArtifactTransferException artifact) {
      return Optional.ofNullable(artifact.getRepository());
    }
    return failure instanceof MetadataTransferException metadata
        ? Optional.ofNullable(metadata.getRepository())
        : Optional.empty();
  }

  /** What became of the file, to be said behind its name. */
  String outcome() {
    if (isOffline) {
      return "was not found: Maven is offline and never fetched it";
    }
    return names.isEmpty()
        ? "was not found in any repository"
        : "was not found, and "
            + names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
            + " could not be reached";
  }

  /** What to do for a bundle that is to be had. */
  String remedy() {
    if (isOffline) {
      return "build once without -o, so that Maven fetches it";
    }
    return names.isEmpty()
        ? "have it built and deployed by its own repository, or take it out of the POM"
        : "build again when the repository answers, or take the bundle out of the POM";
  }
}
