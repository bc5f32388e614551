package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.Reporting;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Publishes one handbook for all modules of a build; where it is listed, it takes the place of
 * {@code report} in the root.
 *
 * @since 0.1.0
 */
@Mojo(name = "aggregate", defaultPhase = LifecyclePhase.SITE, aggregator = true, threadSafe = true)
public final class AggregateMojo extends HandbookReportMojo {

  @Override
  List<RepoPath> modules(Reactor reactor) {
    return reactor.folders();
  }

  @Override
  boolean belongsHere() {
    return project().isExecutionRoot() && !Reporting.of(project()).lists("hub");
  }
}
