package io.github.handbookmaven.mojo.console;

import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.serve.Preview;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** What a preview says while it runs: a line for each change. */
public final class ServeConsole implements Preview.Listener {
  private static final int NAMED = 3;

  private final Log log;
  private final Path base;
  private String last = "";

  /**
   * A console.
   *
   * @param log where it speaks
   * @param base the folder that is watched
   */
  public ServeConsole(Log log, Path base) {
    this.log = log;
    this.base = base;
  }

  /** What is served, and where. */
  public void serving(Edition edition, URI address) {
    log.info(found(edition));
    log.info(
        "Serving the handbook of "
            + Printable.line(edition.handbook().project().name())
            + " at "
            + address
            + " - Ctrl-C stops");
  }

  @Override
  public void renewed(Edition edition, List<Path> changed, long nanos) {
    String said = names(changed) + found(edition);
    if (isDocument(edition, changed) || !said.equals(last)) {
      last = said;
      log.info(
          String.format(
              Locale.ROOT,
              "%s: made anew in %.1f s, %s",
              names(changed),
              nanos / 1e9,
              found(edition)));
    }
    if (changed.stream().anyMatch(file -> file.endsWith("pom.xml"))) {
      log.warn("the POM's settings are read once: stop and start again to see what changed in it");
    }
  }

  /**
   * Whoever sends these lines into a file below the folder that is watched changes that file with
   * each; without news about it there is an end.
   */
  private boolean isDocument(Edition edition, List<Path> changed) {
    Set<Path> documents =
        edition.handbook().entries().stream()
            .map(entry -> base.resolve(entry.path().value()))
            .collect(Collectors.toSet());
    return changed.stream().anyMatch(documents::contains);
  }

  @Override
  public void failed(String mistake) {
    log.error("the pages stay as they were: " + Printable.line(mistake));
  }

  /** That nothing is any more. */
  public void stopped() {
    log.info("stopped");
  }

  private String names(List<Path> changed) {
    String first =
        changed.stream()
            .limit(NAMED)
            .map(
                file ->
                    file.equals(base)
                        ? "many files"
                        : file.startsWith(base)
                            ? base.relativize(file).toString()
                            : file.toString())
            .map(Printable::line)
            .collect(Collectors.joining(", "));
    return changed.size() > NAMED ? first + " and " + (changed.size() - NAMED) + " more" : first;
  }

  private static String found(Edition edition) {
    int documents = edition.handbook().entries().size();
    String counts =
        Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
            .map(severity -> Counted.of(count(edition, severity), severity.word()))
            .collect(Collectors.joining(", "));
    return Counted.of(documents, "document") + ": " + counts;
  }

  private static int count(Edition edition, Severity severity) {
    return (int)
        edition.findings().stream()
            .filter(Finding::isActive)
            .filter(finding -> finding.severity() == severity)
            .count();
  }
}
