package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.Reactor;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Publishes one handbook of many repositories: the project's own documents with those of the
 * bundles it names. Where it is listed, it takes the place of {@code report} and {@code aggregate}.
 *
 * @since 0.1.0
 */
@Mojo(name = "hub", defaultPhase = LifecyclePhase.SITE, aggregator = true, threadSafe = true)
public final class HubMojo extends HandbookReportMojo {

  @Override
  List<RepoPath> modules(Reactor reactor) {
    return reactor.folders();
  }

  @Override
  boolean belongsHere() {
    return project().isExecutionRoot();
  }

  @Override
  boolean mergesOthers() {
    return true;
  }
}
