package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.author.Exercise;
import io.github.handbookmaven.author.Exerciser;
import io.github.handbookmaven.author.Exerciser.Outcome;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.Typist;
import io.github.handbookmaven.practice.LoggedRun;
import io.github.handbookmaven.practice.RunLogText;
import io.github.handbookmaven.publish.text.Printable;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Records that a runbook was run or drilled: stamps the day into its front matter, and files the
 * log that run mode exports beside the documents.
 *
 * @since 0.1.0
 */
@Mojo(name = "exercise", requiresProject = false, threadSafe = true)
public final class ExerciseMojo extends AssemblingMojo {

  /**
   * The id or path of the document that was run; the one the log names where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.document")
  private String document;

  /**
   * The log of the run, as run mode exports it; without one the day alone is recorded.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.log")
  private String log;

  /**
   * Who ran it, such as {@code @ada}; where empty, who the log names, else git's {@code user.name}
   * or the name of the user who runs Maven.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.reviewer")
  private String reviewer;

  /**
   * Shows what would change as a unified diff, and writes nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void run() throws MojoFailureException {
    Reactor reactor = reactor();
    Optional<LoggedRun> logged = logged(reactor);
    Handbook all = build(reactor, reactor.folders()).handbook();
    Entry entry = DocumentByName.named(name(logged), all);
    if (!reactor.speaksOf(entry.path())) {
      return;
    }
    LocalDate day = logged.flatMap(LoggedRun::day).orElse(all.today());
    if (day.isAfter(all.today().plusDays(1))) {
      throw new MojoFailureException(
          "the run is dated " + day + ", which is after today, " + all.today());
    }
    Optional<String> by =
        Typist.named(reviewer)
            .or(() -> logged.map(LoggedRun::by).flatMap(Typist::named))
            .or(() -> Typist.of(reactor));
    Exercise exercise = new Exercise(day, by, logged, dryRun);
    tell(new Exerciser(reactor.base()).exercise(entry, exercise));
  }

  private Optional<LoggedRun> logged(Reactor reactor) throws MojoFailureException {
    Optional<String> file = Typist.named(log);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String text = Folders.text("log", reactor.folderOnDisk(), file.get());
    try {
      return Optional.of(RunLogText.parse(text));
    } catch (RunLogText.Unreadable e) {
      throw new MojoFailureException(
          Printable.line("log '" + file.get() + "' cannot be filed: " + e.getMessage()));
    }
  }

  private String name(Optional<LoggedRun> logged) {
    return Typist.named(document)
        .or(() -> logged.map(LoggedRun::document))
        .orElseThrow(
            () ->
                new SettingsException(
                    "document",
                    "",
                    "the id or path of the document that was run, or its log with"
                        + " -Dhandbook.log=FILE"));
  }

  private void tell(Outcome outcome) throws MojoFailureException {
    String path = Printable.line(outcome.path().value());
    if (outcome.refusal().isPresent()) {
      throw new MojoFailureException(
          path + " not stamped: " + Printable.line(outcome.refusal().get()));
    }
    outcome
        .redactions()
        .forEach((rule, count) -> getLog().info("  taken out of the log: " + rule + ", " + count));
    outcome
        .record()
        .ifPresent(file -> getLog().info(filed(outcome) + Printable.line(file.value())));
    if (dryRun) {
      getLog().info(path + ": would be stamped like this, nothing is written");
      outcome.difference().lines().map(Printable::line).forEach(getLog()::info);
    } else if (outcome.difference().isEmpty()) {
      getLog().info(path + ": says so already, nothing was stamped");
    } else {
      getLog().info(path + ": exercise recorded, commit it");
    }
  }

  private String filed(Outcome outcome) {
    if (!outcome.isNew()) {
      return "this run is filed already, in ";
    }
    return dryRun ? "the log would be filed in " : "the log is filed in ";
  }
}
