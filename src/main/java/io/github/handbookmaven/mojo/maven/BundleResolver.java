package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.bundle.BundleReader.Resolved;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.RepositoryArtifacts.Lookup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;

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
   * @param missing bundles that were not found
   * @param unlisted inventories that were not found, as sentences: none is there before its
   *     handbook was deployed for the first time, and a hub and a repository may wait for each
   *     other
   * @param pom the file that names them
   */
  public record Found(
      List<Resolved> bundles,
      List<Resolved> inventories,
      List<Missing> missing,
      List<String> unlisted,
      RepoPath pom) {
    /** Whether nothing of another repository was found, or should have been. */
    public boolean isNothing() {
      return bundles.isEmpty() && inventories.isEmpty() && missing.isEmpty();
    }
  }

  /**
   * A bundle that was not found.
   *
   * @param message what became of it
   * @param remedy what to do
   */
  public record Missing(String message, String remedy) {}

  /**
   * Finds bundles. The inventory of the project itself, which a company's parent may name for all,
   * is left aside: what it has it knows better than its last build did.
   *
   * @param merged whose documents are merged
   * @param listed of which the inventory is read
   * @return their files, each repository once
   */
  public Found find(List<BundleCoordinates> merged, List<BundleCoordinates> listed) {
    List<Missing> missing = new ArrayList<>();
    merged.stream()
        .filter(this::isOwn)
        .map(own -> "bundle " + own + " is this project's own" + ALREADY_HERE)
        .map(message -> new Missing(message, "take it out of the POM"))
        .forEach(missing::add);
    List<String> unlisted = new ArrayList<>();
    return new Found(
        resolve(
            ofOthers(merged),
            (bundle, unasked) ->
                missing.add(
                    new Missing("bundle " + bundle + " " + unasked.outcome(), unasked.remedy()))),
        resolve(
            ofOthers(listed),
            (handbook, unasked) ->
                unlisted.add(
                    "inventory of "
                        + handbook
                        + " "
                        + unasked.outcome()
                        + ", so names of its documents are not checked")),
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
      List<BundleCoordinates> coordinates, BiConsumer<BundleCoordinates, Unasked> missing) {
    Map<String, Resolved> found = new LinkedHashMap<>();
    for (BundleCoordinates each : coordinates) {
      Lookup lookup = artifacts.look(each.artifact());
      lookup
          .artifact()
          .ifPresentOrElse(
              bundle -> found.putIfAbsent(each.name().toString(), resolved(each, bundle)),
              () -> missing.accept(each, lookup.unasked()));
    }
    return List.copyOf(found.values());
  }

  private static Resolved resolved(BundleCoordinates coordinates, Artifact found) {
    return new Resolved(coordinates.name(), found.getBaseVersion(), found.getFile().toPath());
  }
}
