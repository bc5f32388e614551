package io.github.handbookmaven.mojo;

import java.util.List;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.project.MavenProject;

/**
 * Which of our reports a project's site has.
 *
 * @param sets what its POM says about this plugin; empty where it says nothing, so that all run
 */
record Reporting(List<ReportSet> sets) {

  static Reporting of(MavenProject project) {
    return new Reporting(
        project.getModel().getReporting() == null
            ? List.of()
            : project.getModel().getReporting().getPlugins().stream()
                .filter(Reporting::isOurs)
                .flatMap(plugin -> plugin.getReportSets().stream())
                .toList());
  }

  private static boolean isOurs(ReportPlugin plugin) {
    return plugin.getKey().equals(GoalCommand.GROUP + ":" + GoalCommand.ARTIFACT);
  }

  /** Whether a report is asked for by name. */
  boolean lists(String goal) {
    return sets.stream().anyMatch(set -> set.getReports().contains(goal));
  }

  /** Whether the pages of the handbook are part of the site. */
  boolean hasHandbook() {
    return sets.isEmpty() || lists("report") || lists("aggregate");
  }
}
