package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.publish.BaselineFile;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.rule.Baseline;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.Baseline.Match;
import io.github.handbookmaven.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Records today's findings, so that {@code check} fails for new ones only.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AssemblingMojo {

  /**
   * Only takes out what was fixed, and records nothing new.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.shrink", defaultValue = "false")
  private boolean shrink;

  /**
   * Shows what would be recorded, and writes nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void run() {
    Reactor reactor = reactor();
    Edition edition = build(reactor, reactor.folders()).judged().own().only(reactor::speaksOf);
    List<BaselineFile> files = baselines(reactor).files(reactor.spoken());
    long written = files.stream().filter(file -> records(file, edition.findings())).count();
    getLog()
        .info(
            written == 0
                ? "nothing to record: no finding counts, and none is known"
                : "next: commit it; '" + command().of("check") + "' now fails for new ones only");
  }

  private boolean records(BaselineFile file, List<Finding> findings) {
    Baseline before = file.known();
    Match match = file.apply(findings);
    Baseline after = shrink ? before.without(match.fixed()) : file.today(findings);
    if (before.known().isEmpty() && after.known().isEmpty()) {
      return false;
    }
    tell(file.path(), after, match);
    if (!dryRun) {
      file.write(after);
    }
    return true;
  }

  private void tell(Path file, Baseline after, Match match) {
    long unknown = shrink ? 0 : Baseline.of(match.findings()).known().size();
    getLog()
        .info(
            (dryRun ? "would record " : "recorded ")
                + Counted.of(after.known().size(), "known finding")
                + " in "
                + file
                + ": "
                + unknown
                + " new, "
                + match.fixed().size()
                + " fixed and taken out");
    match.fixed().forEach(each -> getLog().info("taken out: " + line(each)));
  }

  private static String line(Known known) {
    return Printable.line(known.path() + ": " + known.message() + " [" + known.rule() + "]");
  }
}
