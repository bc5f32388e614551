package io.github.handbookmaven.reference;

import io.github.handbookmaven.hub.Directory;
import io.github.handbookmaven.source.IgnoredFiles;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What must be known of a project to follow its references.
 *
 * @param base the repository's root on disk, to read alert rules and scripts from; every path of
 *     the sources is below it
 * @param scm where the repository is browsed; empty where that is not known
 * @param alerts where alert rules are
 * @param maven what Maven knows; {@link MavenFacts#NONE} without a POM
 * @param ignored what git ignores: such files may be there, though the sources do not list them
 * @param versions tells what other versions of the project hold
 * @param directory who is called what in other repositories
 */
public record ReferenceSettings(
    Path base,
    Optional<ScmLinks> scm,
    AlertSettings alerts,
    MavenFacts maven,
    IgnoredFiles ignored,
    OtherVersions versions,
    Directory directory) {

  /** Refuses nothing but null. */
  public ReferenceSettings {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(scm, "scm");
    Objects.requireNonNull(alerts, "alerts");
    Objects.requireNonNull(maven, "maven");
    Objects.requireNonNull(ignored, "ignored");
    Objects.requireNonNull(versions, "versions");
    Objects.requireNonNull(directory, "directory");
  }

  /**
   * The settings of a project whose history cannot be asked.
   *
   * @param base the repository's root on disk
   * @param scm where the repository is browsed
   * @param alerts where alert rules are
   * @param maven what Maven knows
   * @param ignored what git ignores
   */
  public ReferenceSettings(
      Path base,
      Optional<ScmLinks> scm,
      AlertSettings alerts,
      MavenFacts maven,
      IgnoredFiles ignored) {
    this(base, scm, alerts, maven, ignored, OtherVersions.UNKNOWN, Directory.EMPTY);
  }

  /**
   * The settings of a folder nobody configured.
   *
   * @param base the repository's root on disk
   * @return defaults
   */
  public static ReferenceSettings of(Path base) {
    return new ReferenceSettings(
        base, Optional.empty(), AlertSettings.DEFAULT, MavenFacts.NONE, IgnoredFiles.WITHOUT_GIT);
  }

  /**
   * The same with alert rules elsewhere.
   *
   * @param other where they are
   * @return the settings
   */
  public ReferenceSettings withAlerts(AlertSettings other) {
    return new ReferenceSettings(base, scm, other, maven, ignored, versions, directory);
  }

  /**
   * The same for a repository that can be browsed.
   *
   * @param links where
   * @return the settings
   */
  public ReferenceSettings withScm(ScmLinks links) {
    return new ReferenceSettings(
        base, Optional.of(links), alerts, maven, ignored, versions, directory);
  }

  /**
   * The same with git at hand.
   *
   * @param other tells what other versions of the project hold
   * @return the settings
   */
  public ReferenceSettings withVersions(OtherVersions other) {
    return new ReferenceSettings(base, scm, alerts, maven, ignored, other, directory);
  }

  /**
   * The same with other repositories.
   *
   * @param others who is called what there
   * @return the settings
   */
  public ReferenceSettings withDirectory(Directory others) {
    return new ReferenceSettings(base, scm, alerts, maven, ignored, versions, others);
  }
}
