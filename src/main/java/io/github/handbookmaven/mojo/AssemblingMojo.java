package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.AssemblySettings.Collection;
import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.freshness.Policies;
import io.github.handbookmaven.freshness.PolicyReader;
import io.github.handbookmaven.history.KeptHistory;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.console.Timings;
import io.github.handbookmaven.mojo.maven.ProjectCopy;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.rerun.Rerun;
import io.github.handbookmaven.reference.AlertSettings;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.source.RootChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that reads the documents. */
abstract class AssemblingMojo extends LinkedMojo {

  /**
   * The day freshness is judged on, {@code yyyy-MM-dd}; the date in {@code zone} where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.today")
  private String today;

  /**
   * The zone of "today" and of git's dates, such as {@code Europe/Berlin}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.zone", defaultValue = "UTC")
  private String zone;

  /**
   * Where documents are collected from; see the usage page for the default folders.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.sources")
  private List<Source> sources = List.of();

  /**
   * Ant patterns of files that are documents, below each source; {@code **&#47;*.md}, {@code
   * **&#47;*.markdown} and {@code **&#47;*.md.erb} where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.includes")
  private List<String> includes = List.of();

  /**
   * Ant patterns of files that are no documents, in addition to the usual junk.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.excludes")
  private List<String> excludes = List.of();

  /**
   * What readers call the project; the POM's name where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.projectName")
  private String projectName;

  /**
   * Where the repository is browsed; the POM's {@code <scm>} where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.scmUrl")
  private String scmUrl;

  /**
   * Whether sources may lie outside the project's own folder, though not outside its repository.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.allowOutsideRoots", defaultValue = "false")
  private boolean allowOutsideRoots;

  /**
   * The largest document that is read, in bytes; {@code k} and {@code m} are understood.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.maxDocumentSize", defaultValue = "2m")
  private String maxDocumentSize;

  /**
   * What becomes of raw HTML in documents: {@code escape}, {@code sanitize} or {@code trust}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.rawHtml", defaultValue = "escape")
  private String rawHtml;

  /**
   * What is demanded of which documents; the last policy that matches wins, value by value.
   *
   * @since 0.1.0
   */
  @Parameter private List<Policy> policies = List.of();

  /**
   * Which folder is published below a base URL that alerts name; on the command line {@code
   * URL=FOLDER}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.runbookUrls")
  private List<RunbookUrl> runbookUrls = List.of();

  /**
   * Ant patterns of files that may hold alert rules; all YAML files where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.alerts")
  private List<String> alerts = List.of();

  /**
   * The annotations or labels under which an alert names its runbook; {@code runbook_url}, {@code
   * runbook} and their kin where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.alertKeys")
  private List<String> alertKeys = List.of();

  /**
   * Whether findings and pages may say who has read what; else readers are counted.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.publishReaderNames", defaultValue = "false")
  private boolean publishReaderNames;

  /**
   * What the project decides about rules; on the command line {@code RULE:SEVERITY}, where the
   * severity is {@code note}, {@code warning}, {@code error} or {@code off}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.rules")
  private List<RuleSetting> rules = List.of();

  /**
   * The only owners there may be; any where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.owners")
  private List<String> owners = List.of();

  /**
   * Whether comments in documents may silence findings.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.allowSuppressions", defaultValue = "true")
  private boolean allowSuppressions;

  /**
   * The file of known findings, relative to the project.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.baseline", defaultValue = "handbook-baseline.json")
  private String baseline;

  /**
   * Where results are kept between builds; {@code handbook/cache} in the build's folder where
   * empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.cache")
  private File cache;

  /**
   * Whether it is printed what each stage cost.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.timings", defaultValue = "false")
  private boolean timings;

  private transient Timings measured = Timings.UNASKED;
  private transient KeptFolder keptFolder;

  /** What a handbook of some of the reactor's modules takes to build. */
  final Build build(Reactor reactor, List<RepoPath> modules) {
    measured = timings ? new Timings() : Timings.UNASKED;
    return new Build(
        assembly(reactor, modules), ruleSettings(), generator(), console(measured), this::kept);
  }

  /** What earlier runs found out of documents. */
  KeptResults kept() {
    return keptFolder().results("read");
  }

  /** Where results of this project are kept. */
  final KeptFolder keptFolder() {
    if (keptFolder == null) {
      keptFolder = KeptFolder.of(project(), cacheFolder(), pluginFiles(), getLog()::debug);
    }
    return keptFolder;
  }

  /** Takes how many of a goal's own results an earlier run had found. */
  final void spared(KeptResults results) {
    measured.kept(results.found());
  }

  /**
   * What tells a run from another one of the same goal.
   *
   * @param name of the goal, and of what it makes
   * @param further what else it depends on, beside its parameters and the project
   * @param outputs the files it writes even where it fails
   */
  record Repeatable(String name, List<Object> further, List<Path> outputs) {}

  /**
   * Runs work, or says again what it said the last time where nothing is different.
   *
   * @param run tells it apart
   * @param build what it is made from
   * @param work what it does
   */
  final void rerun(Repeatable run, Build build, Rerun.Work work) throws MojoFailureException {
    List<Path> code = pluginFiles();
    if (code.isEmpty()) {
      try {
        work.run(getLog());
      } finally {
        measured.lines(false).forEach(getLog()::info);
      }
      return;
    }
    Rerun.Inputs inputs = inputs(run, build, code);
    AtomicBoolean isRepeated = new AtomicBoolean(true);
    try {
      new Rerun(inputs, keptFolder().run(run.name()), getLog())
          .orElse(
              run.outputs(),
              log -> {
                isRepeated.set(false);
                return work.run(log);
              });
    } finally {
      measured.lines(isRepeated.get()).forEach(getLog()::info);
    }
  }

  private Rerun.Inputs inputs(Repeatable run, Build build, List<Path> code) {
    AssemblySettings made = build.assembly();
    Reactor reactor = reactor();
    List<Object> settings = new ArrayList<>(run.further());
    settings.addAll(List.of(this, reactor.folder(), reactor.folders(), reactor.spoken()));
    settings.addAll(
        List.of(
            made.base(),
            made.today(),
            made.project(),
            made.modules(),
            made.alerts(),
            made.maven(),
            made.freshness(),
            build.choices(),
            build.generator(),
            build.console().command(),
            publishing()));
    Path own = outputFolder();
    return new Rerun.Inputs(
        made.base(), settings, filesBeside(code), List.of(own, ownPages(), cacheFolder()));
  }

  /** Where it publishes pages, if anywhere: a folder that no build reads. */
  Path ownPages() {
    return outputFolder();
  }

  /** The folder of what is kept between builds. */
  final Path cacheFolder() {
    return cache == null ? outputFolder().resolve("cache") : KeptFolder.real(cache.toPath());
  }

  /** Goals share the walk over git's history. */
  KeptHistory keptHistory() {
    return keptFolder().history();
  }

  /** The plugin with its dependencies; none where it runs from its classes. */
  private List<Path> pluginFiles() {
    return plugin()
        .flatMap(descriptor -> Optional.ofNullable(descriptor.getArtifacts()))
        .map(
            artifacts ->
                artifacts.stream()
                    .map(Artifact::getFile)
                    .filter(Objects::nonNull)
                    .map(File::toPath)
                    .sorted()
                    .toList())
        .orElse(List.of());
  }

  /** What is read beside the project's own files: the plugin's code, and baselines. */
  List<Path> filesBeside(List<Path> code) {
    Reactor reactor = reactor();
    Stream<RepoPath> folders =
        Stream.concat(reactor.folders().stream(), Stream.of(reactor.folder()));
    Stream<Path> known =
        folders.map(folder -> reactor.base().resolve(folder.value()).resolve(baseline));
    return Stream.of(code.stream(), known, otherFiles().stream())
        .flatMap(files -> files)
        .distinct()
        .toList();
  }

  private AssemblySettings assembly(Reactor reactor, List<RepoPath> modules) {
    Today day = Today.of(today, zone);
    return new AssemblySettings(
            reactor.base(),
            day.today(),
            new ProjectCopy(projectName, scmUrl).facts(project(), reactor),
            reactor.modules(),
            new Collection(
                roots(reactor, modules),
                Sizes.bytes("maxDocumentSize", maxDocumentSize),
                rawHtml()),
            alertSettings(reactor),
            mavenFacts(reactor),
            new FreshnessSettings(policies(), day.zone(), publishReaderNames))
        .with(others(siteAddress()))
        .goingOnFrom(keptHistory());
  }

  /** Where the handbook will be found; empty where the goal publishes none or nobody knows. */
  String siteAddress() {
    return "";
  }

  private RootChoice roots(Reactor reactor, List<RepoPath> modules) {
    return new Roots(reactor, new Roots.Patterns(includes, excludes), allowOutsideRoots)
        .of(modules, sources);
  }

  private RawHtml rawHtml() {
    return RawHtml.parse(rawHtml);
  }

  private Policies policies() {
    return new Policies(
        Stream.concat(
                companySettings().policies().stream(), policies.stream().map(Policy::elements))
            .map(PolicyReader::read)
            .toList());
  }

  private AlertSettings alertSettings(Reactor reactor) {
    AlertSettings files =
        alerts.isEmpty()
            ? AlertSettings.DEFAULT
            : AlertSettings.DEFAULT.in(alerts.stream().map(PathPattern::new).toList());
    AlertSettings keys = alertKeys.isEmpty() ? files : files.under(alertKeys);
    return keys.servedAt(runbookUrls.stream().map(url -> url.read(reactor)).toList());
  }

  /** What the project decided about rules. */
  final RuleSettings ruleSettings() {
    return RuleChoices.read(companySettings(), rules, owners, allowSuppressions);
  }

  /** The files of known findings. */
  final Baselines baselines(Reactor reactor) {
    return new Baselines(reactor, baseline);
  }
}
