package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.Reporting;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Publishes the project's procedure documents as a handbook: classified, cross-referenced, judged
 * for freshness.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends HandbookReportMojo {

  @Override
  List<RepoPath> modules(Reactor reactor) {
    return List.of(reactor.folder());
  }

  @Override
  boolean belongsHere() {
    Reporting reports = Reporting.of(project());
    boolean isReplaced =
        project().isExecutionRoot() && (reports.lists("aggregate") || reports.lists("hub"));
    return !isReplaced;
  }
}
