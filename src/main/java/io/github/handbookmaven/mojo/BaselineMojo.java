package io.github.handbookmaven.mojo;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.rule.Baseline;
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
    Edition edition =
        Scope.ownOf(reactor, build(reactor, reactor.folders()).edition(ThemeSettings.DEFAULT));
    Baseline before = Baseline.read(baselineFile());
    Baseline after =
        shrink
            ? before.without(before.apply(edition.findings()).mended())
            : Baseline.of(edition.findings());
    tell(before, after);
    if (!dryRun) {
      write(after);
    }
  }

  private void tell(Baseline before, Baseline after) {
    getLog()
        .info(
            (dryRun ? "would record " : "recorded ")
                + after.known().size()
                + " known findings in "
                + baselineFile()
                + ", before: "
                + before.known().size());
    getLog().info("next: commit it; '" + command().of("check") + "' now fails for new ones only");
  }

  private void write(Baseline baseline) {
    Path file = baselineFile();
    OutputFolder.open(file.getParent()).write(file.getFileName().toString(), baseline.text());
  }
}
