package io.github.handbookmaven.assemble;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.ScmLinks;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a project as a whole, copied from Maven's model; without a POM all but the name
 * is empty.
 *
 * @param groupId Maven group; may be empty
 * @param artifactId Maven artifact; may be empty
 * @param version Maven version; may be empty
 * @param name what readers call it; never blank
 * @param base the project's own folder below the repository root; page URLs are relative to it
 * @param scm where its sources can be browsed; empty where that is not known
 * @param issues where readers report that a document is wrong; empty where that is not known
 * @param reports pages of the project's site that show sources
 */
public record ProjectFacts(
    String groupId,
    String artifactId,
    String version,
    String name,
    RepoPath base,
    Optional<ScmLinks> scm,
    Optional<String> issues,
    SiteReports reports) {

  /** Refuses a project nobody can name. */
  public ProjectFacts {
    Objects.requireNonNull(groupId, "groupId");
    Objects.requireNonNull(artifactId, "artifactId");
    Objects.requireNonNull(version, "version");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a project needs a name");
    }
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(scm, "scm");
    Objects.requireNonNull(issues, "issues");
    Objects.requireNonNull(reports, "reports");
  }

  /**
   * A project whose site shows no sources.
   *
   * @param groupId Maven group; may be empty
   * @param artifactId Maven artifact; may be empty
   * @param version Maven version; may be empty
   * @param name what readers call it; never blank
   * @param base the project's own folder below the repository root
   * @param scm where its sources can be browsed
   * @param issues where readers report that a document is wrong
   */
  public ProjectFacts(
      String groupId,
      String artifactId,
      String version,
      String name,
      RepoPath base,
      Optional<ScmLinks> scm,
      Optional<String> issues) {
    this(groupId, artifactId, version, name, base, scm, issues, SiteReports.NONE);
  }

  /**
   * The same with a site that shows sources.
   *
   * @param pages which pages it has
   * @return the facts
   */
  public ProjectFacts with(SiteReports pages) {
    return new ProjectFacts(groupId, artifactId, version, name, base, scm, issues, pages);
  }
}
