package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.assemble.ProjectFacts;

/** The project a catalog is about; without a POM all but the name is empty. */
record ProjectJson(String groupId, String artifactId, String version, String name) {
  static ProjectJson of(ProjectFacts project) {
    return new ProjectJson(
        project.groupId(), project.artifactId(), project.version(), project.name());
  }
}
