package io.github.handbookmaven.mojo;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.rule.Baseline;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.Baseline.Match;
import java.nio.file.Path;
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
   * Only takes out what was mended, and records nothing new.
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
    Baselines baselines = baselines(reactor);
    Edition edition =
        Scope.ownOf(reactor, build(reactor, reactor.folders()).edition(ThemeSettings.DEFAULT));
    Baseline before = baselines.own();
    Match match = before.apply(edition.findings());
    Baseline after = shrink ? before.without(match.mended()) : Baseline.of(edition.findings());
    if (before.known().isEmpty() && after.known().isEmpty()) {
      getLog().info("nothing to record: no finding counts, and none is known");
      return;
    }
    tell(baselines.file(), after, match);
    if (!dryRun) {
      write(baselines.file(), after.and(baselines.others()));
    }
  }

  private void tell(Path file, Baseline after, Match match) {
    long unknown = shrink ? 0 : Baseline.of(match.findings()).known().size();
    getLog()
        .info(
            (dryRun ? "would record " : "recorded ")
                + after.known().size()
                + (after.known().size() == 1 ? " known finding in " : " known findings in ")
                + file
                + ": "
                + unknown
                + " new, "
                + match.mended().size()
                + " mended and taken out");
    match.mended().forEach(each -> getLog().info("taken out: " + line(each)));
    getLog().info("next: commit it; '" + command().of("check") + "' now fails for new ones only");
  }

  private static String line(Known known) {
    return Printable.line(known.path() + ": " + known.message() + " [" + known.rule() + "]");
  }

  private static void write(Path file, Baseline baseline) {
    OutputFolder.open(file.getParent()).write(file.getFileName().toString(), baseline.text());
  }
}
