package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.assemble.ProjectFacts;

/**
 * The project a catalog is about; without a POM all but the name is empty.
 *
 * @param groupId Maven group
 * @param artifactId Maven artifact
 * @param version Maven version
 * @param name what readers call it
 */
public record ProjectJson(String groupId, String artifactId, String version, String name) {
  /**
   * A project as outputs tell it.
   *
   * @param project its facts
   * @return what of them is told
   */
  public static ProjectJson of(ProjectFacts project) {
    return new ProjectJson(
        project.groupId(), project.artifactId(), project.version(), project.name());
  }
}
