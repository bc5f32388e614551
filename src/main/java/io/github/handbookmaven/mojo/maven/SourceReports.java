package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.assemble.SiteReports;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;

/**
 * The reports of a project's site that show sources, where they write to their usual folders.
 *
 * @param reactor where the project stands
 */
record SourceReports(Reactor reactor) {
  /** Settings after which a page stands elsewhere, or not at all. */
  private static final Pattern MOVES =
      Pattern.compile("(?i)destDir|directory>|exclude|include|subpackages|sourcepath|<show>|skip");

  SiteReports of(MavenProject project) {
    List<MavenProject> javadoc = shown(project, "maven-javadoc-plugin");
    List<MavenProject> xref = shown(project, "maven-jxr-plugin");
    return new SiteReports(
        folders(javadoc, Build::getSourceDirectory),
        folders(xref, Build::getSourceDirectory),
        folders(xref, Build::getTestSourceDirectory));
  }

  /** An aggregating report shows all modules, any other the project's own sources. */
  private List<MavenProject> shown(MavenProject project, String artifactId) {
    Optional<ReportPlugin> report =
        Optional.ofNullable(project.getModel().getReporting()).map(Reporting::getPlugins).stream()
            .flatMap(List::stream)
            .filter(plugin -> plugin.getArtifactId().equals(artifactId))
            .filter(plugin -> !MOVES.matcher(String.valueOf(plugin.getConfiguration())).find())
            .findFirst();
    if (report.isEmpty()) {
      return List.of();
    }
    boolean aggregates =
        report.get().getReportSets().stream()
            .anyMatch(set -> set.getReports().contains("aggregate"));
    return aggregates ? reactor.projects() : List.of(project);
  }

  private List<RepoPath> folders(List<MavenProject> projects, Function<Build, String> folder) {
    return projects.stream()
        .flatMap(each -> Stream.ofNullable(each.getBuild()))
        .flatMap(build -> Stream.ofNullable(folder.apply(build)))
        .flatMap(written -> reactor.pathOf(RepoPath.ROOT, written).stream())
        .toList();
  }
}
