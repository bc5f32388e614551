package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.bundle.BundleReader.Resolved;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Finds bundles among artifacts.
 *
 * @param artifacts where they are looked for
 * @param session of the build
 * @param project that names them
 */
public record BundleResolver(
    RepositoryArtifacts artifacts, MavenSession session, MavenProject project) {
  private static final String ALREADY_HERE = ", whose documents are in its handbook already";

  /**
   * What was found.
   *
   * @param bundles those whose documents are merged
   * @param inventories those of which the inventory is read
   * @param missing bundles that were not found, as sentences
   * @param unlisted inventories that were not found, as sentences: none is there before its
   *     handbook was deployed for the first time, and a hub and a repository may wait for each
   *     other
   * @param pom the file that names them
   */
  public record Found(
      List<Resolved> bundles,
      List<Resolved> inventories,
      List<String> missing,
      List<String> unlisted,
      RepoPath pom) {
    /** Whether nothing of another repository was found, or should have been. */
    public boolean isNothing() {
      return bundles.isEmpty() && inventories.isEmpty() && missing.isEmpty();
    }
  }

  /**
   * Finds bundles. The inventory of the project itself, which a company's parent may name for all,
   * is left aside: what it has it knows better than its last build did.
   *
   * @param merged whose documents are merged
   * @param listed of which the inventory is read
   * @return their files, each repository once
   */
  public Found find(List<BundleCoordinates> merged, List<BundleCoordinates> listed) {
    List<String> missing = new ArrayList<>();
    merged.stream()
        .filter(this::isOwn)
        .map(own -> "bundle " + own + " is this project's own" + ALREADY_HERE)
        .forEach(missing::add);
    List<String> unlisted = new ArrayList<>();
    return new Found(
        resolve(
            ofOthers(merged),
            bundle -> missing.add("bundle " + bundle + " was not found in any repository")),
        resolve(
            ofOthers(listed),
            handbook ->
                unlisted.add(
                    "inventory of "
                        + handbook
                        + " was not found in any repository, so names of its documents are not"
                        + " checked")),
        missing,
        unlisted,
        pom());
  }

  private List<BundleCoordinates> ofOthers(List<BundleCoordinates> coordinates) {
    return coordinates.stream().filter(each -> !isOwn(each)).toList();
  }

  private boolean isOwn(BundleCoordinates coordinates) {
    return coordinates.name().groupId().equals(project.getGroupId())
        && coordinates.name().artifactId().equals(project.getArtifactId());
  }

  private RepoPath pom() {
    boolean hasPom = project.getFile() != null;
    RepoPath folder = Reactor.of(session, project, false).folder();
    return folder.child(hasPom ? project.getFile().getName() : "pom.xml");
  }

  private List<Resolved> resolve(
      List<BundleCoordinates> coordinates, Consumer<BundleCoordinates> missing) {
    Map<String, Resolved> found = new LinkedHashMap<>();
    for (BundleCoordinates each : coordinates) {
      Optional<Resolved> resolved = resolve(each);
      resolved.ifPresent(bundle -> found.putIfAbsent(each.name().toString(), bundle));
      if (resolved.isEmpty()) {
        missing.accept(each);
      }
    }
    return List.copyOf(found.values());
  }

  private Optional<Resolved> resolve(BundleCoordinates coordinates) {
    return artifacts
        .find(coordinates.artifact())
        .map(
            found ->
                new Resolved(coordinates.name(), found.getBaseVersion(), found.getFile().toPath()));
  }
}
