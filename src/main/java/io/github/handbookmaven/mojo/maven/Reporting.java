package io.github.handbookmaven.mojo.maven;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.project.MavenProject;

/**
 * Which of our reports a project's site has.
 *
 * @param isDeclared whether its POM lists this plugin among the reports
 * @param sets what its POM says about this plugin; empty where it says nothing, so that all run
 */
public record Reporting(boolean isDeclared, List<ReportSet> sets) {

  /**
   * Reads a POM.
   *
   * @param project whose POM it is
   * @return what it says about reports
   */
  public static Reporting of(MavenProject project) {
    List<ReportPlugin> ours =
        Stream.ofNullable(project.getModel().getReporting())
            .flatMap(reporting -> reporting.getPlugins().stream())
            .filter(Reporting::isOurs)
            .toList();
    return new Reporting(
        !ours.isEmpty(), ours.stream().flatMap(plugin -> plugin.getReportSets().stream()).toList());
  }

  private static boolean isOurs(ReportPlugin plugin) {
    return plugin.getKey().equals(GoalCommand.GROUP + ":" + GoalCommand.ARTIFACT);
  }

  /** Whether a report is asked for by name. */
  public boolean lists(String goal) {
    return sets.stream().anyMatch(set -> set.getReports().contains(goal));
  }

  /** Whether the pages of the handbook are part of the site. */
  public boolean hasHandbook() {
    return sets.isEmpty() || lists("report") || lists("aggregate") || lists("hub");
  }
}
