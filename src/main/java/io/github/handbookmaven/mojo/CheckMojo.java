package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.console.CheckReport;
import io.github.handbookmaven.mojo.console.NextSteps;
import io.github.handbookmaven.mojo.console.SearchReport;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.publish.text.Show;
import io.github.handbookmaven.rule.Gate;
import io.github.handbookmaven.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.shared.utils.logging.MessageUtils;

/**
 * Fails the build when a procedure document is stale, broken or misused.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AssemblingMojo {

  /**
   * The mildest finding that fails the build: {@code note}, {@code warning}, {@code error} or
   * {@code never}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.failOn", defaultValue = "error")
  private String failOn;

  /**
   * What the console prints: {@code errors}, {@code summary} (warnings as a line for each rule,
   * notes as numbers) or {@code all}, one by one. Files and pages always have everything.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.show", defaultValue = "summary")
  private String show = Show.SUMMARY.word();

  /**
   * How many findings at or above {@code failOn} are tolerated.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.maxAllowed", defaultValue = "0")
  private String maxAllowed;

  /**
   * What is written beside the console: {@code json}, {@code sarif}, {@code junit}, {@code github}
   * (annotations) and {@code gitlab} (code quality).
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.formats", defaultValue = "json,sarif,junit")
  private List<String> formats;

  /**
   * A git revision, such as {@code origin/main}: only files changed since are reported on.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.changedSince")
  private String changedSince;

  /**
   * Whether a project without documents fails the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.failIfNoDocuments", defaultValue = "false")
  private boolean failIfNoDocuments;

  /**
   * Skips this goal alone.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.check.skip", defaultValue = "false")
  private boolean skipCheck;

  @Override
  boolean mergesOthers() {
    return true;
  }

  @Override
  void run() throws MojoFailureException {
    if (skipCheck) {
      getLog().info("skipped, as -Dhandbook.check.skip says so");
      return;
    }
    Show shown = Show.parse(show);
    Gate gate = new Gate(bar(), Sizes.count("maxAllowed", maxAllowed));
    Outputs outputs = Outputs.of(formats, gate);
    Reactor reactor = reactor();
    Build build = build(reactor, reactor.folders());
    if (isComparedWithGit() || outputs.annotatesGitHub()) {
      check(reactor, build, new Judgement(shown, gate, outputs));
      return;
    }
    List<Path> files = outputs.in(outputFolder());
    rerun(
        new Repeatable("check", List.of(MessageUtils.isColorEnabled()), files),
        build,
        log -> {
          setLog(log);
          return check(reactor, build, new Judgement(shown, gate, outputs)) ? files : List.of();
        });
  }

  /**
   * How a check ends.
   *
   * @param shown what the console prints
   * @param gate what fails the build
   * @param outputs what is written beside the console
   */
  private record Judgement(Show shown, Gate gate, Outputs outputs) {}

  /** Tells whether there was anything to check. */
  private boolean check(Reactor reactor, Build build, Judgement judgement)
      throws MojoFailureException {
    Edition all = build.judged().own().only(reactor::speaksOf);
    Baselines known = baselines(reactor);
    known.missing(reactor.spoken()).ifPresent(getLog()::warn);
    Baselines.Outcome held = known.apply(all, reactor.spoken());
    Edition edition = inScope(reactor, held.edition());
    SearchReport search = new SearchReport(edition.handbook().sources(), reactor.folder());
    if (edition.handbook().entries().isEmpty() && edition.findings().isEmpty()) {
      nothingToCheck(edition, search);
      return false;
    }
    CheckReport report =
        new CheckReport(getLog(), judgement.gate(), new NextSteps(command(), publishing()));
    report.print(edition, judgement.shown());
    report.fixed(held.fixed().size());
    if (reactor.isOutermost()) {
      search.leftAside(command()).forEach(getLog()::info);
    }
    judgement.outputs().write(edition, outputFolder(), getLog());
    report.verdict(edition);
    return true;
  }

  private Optional<Severity> bar() {
    if (failOn.strip().equalsIgnoreCase("never")) {
      return Optional.empty();
    }
    return Optional.of(Severity.parse("failOn", failOn, "never"));
  }

  private boolean isComparedWithGit() {
    return changedSince != null && !changedSince.isBlank();
  }

  private Edition inScope(Reactor reactor, Edition edition) {
    if (!isComparedWithGit()) {
      return edition;
    }
    SortedSet<RepoPath> files = changedSince(reactor.base(), changedSince.strip());
    List<Entry> documents = edition.handbook().entries();
    getLog()
        .info(
            documents.stream().filter(entry -> files.contains(entry.path())).count()
                + " of "
                + documents.size()
                + " documents changed since '"
                + changedSince.strip()
                + "'; findings in unchanged files are not reported");
    return edition.at(files::contains);
  }

  private static SortedSet<RepoPath> changedSince(Path base, String revision) {
    return GitRepository.in(
        base,
        git -> {
          GitRepository here =
              git.orElseThrow(() -> unknown(revision, "a git repository, and there is none here"));
          return here.changedSince(revision).orElseThrow(() -> unknown(revision, here));
        });
  }

  private static SettingsException unknown(String revision, GitRepository git) {
    return unknown(
        revision,
        "a revision git knows here; fetch it first (a shallow clone lacks it)"
            + EditDistance.advice(revision, git.revisions()));
  }

  private static SettingsException unknown(String revision, String expected) {
    return new SettingsException("changedSince", Printable.line(revision), expected);
  }

  /** A module without documents is fine where another has some. */
  private void nothingToCheck(Edition edition, SearchReport search) throws MojoFailureException {
    boolean isWholeProject = edition.handbook().sources().documents().isEmpty();
    if (failIfNoDocuments) {
      search.nothingFound(command()).forEach(getLog()::error);
      throw new MojoFailureException(
          "no documents found, and <failIfNoDocuments> is set: name their folders in <sources>");
    }
    if (isWholeProject && reactor().isOutermost()) {
      search.nothingFound(command()).forEach(getLog()::warn);
    }
    getLog().info("no procedure documents here, nothing to check");
  }
}
