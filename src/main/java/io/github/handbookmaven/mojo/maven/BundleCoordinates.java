package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.model.SettingsException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * A bundle as a POM names it.
 *
 * @param name group and artifact
 * @param version a version or a range as Maven writes them; empty for the newest there is
 */
public record BundleCoordinates(RepositoryName name, String version) {
  /** What bundles are attached as. */
  public static final String CLASSIFIER = "handbook";

  /** What bundles are. */
  public static final String TYPE = "zip";

  private static final int PARTS = 3;

  /**
   * Reads what somebody wrote.
   *
   * @param parameter where
   * @param text what
   * @return the coordinates
   */
  public static BundleCoordinates parse(String parameter, String text) {
    String[] parts = text.strip().split(":", PARTS);
    Optional<RepositoryName> name =
        parts.length < 2 ? Optional.empty() : RepositoryName.of(parts[0], parts[1]);
    return name.map(
            known -> new BundleCoordinates(known, parts.length < PARTS ? "" : parts[2].strip()))
        .orElseThrow(
            () ->
                new SettingsException(
                    parameter, text, "groupId:artifactId or groupId:artifactId:version"));
  }

  /**
   * The bundles among a project's dependencies.
   *
   * @param project the project
   * @return their coordinates
   */
  public static Stream<BundleCoordinates> dependencies(MavenProject project) {
    return project.getDependencies().stream()
        .filter(dependency -> TYPE.equals(dependency.getType()))
        .filter(dependency -> CLASSIFIER.equals(dependency.getClassifier()))
        .flatMap(
            dependency ->
                RepositoryName.of(dependency.getGroupId(), dependency.getArtifactId())
                    .map(name -> new BundleCoordinates(name, dependency.getVersion()))
                    .stream());
  }

  /** What is looked for. */
  Artifact artifact() {
    return new DefaultArtifact(
        name.groupId(), name.artifactId(), CLASSIFIER, TYPE, version.isEmpty() ? "[0,)" : version);
  }

  @Override
  public String toString() {
    return name + (version.isEmpty() ? "" : ":" + version);
  }
}
