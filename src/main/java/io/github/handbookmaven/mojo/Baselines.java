package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.publish.BaselineFile;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.Baseline.Match;
import io.github.handbookmaven.rule.Crowds;
import io.github.handbookmaven.rule.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of known findings: each module has its own beside its POM, or several share one.
 *
 * @param reactor where the goal works
 * @param name the file's path, relative to each module
 */
record Baselines(Reactor reactor, String name) {
  private static final String DEFAULT_NAME = "handbook-baseline.json";

  /**
   * Findings held against what is known.
   *
   * @param edition the edition with known findings silenced
   * @param fixed what is known and was not found any more
   */
  record Outcome(Edition edition, List<Known> fixed) {}

  /** The files of some modules, each once. */
  List<BaselineFile> files(List<RepoPath> modules) {
    if (reactor.modules().names().isEmpty()) {
      return List.of(new BaselineFile(reactor.folderOnDisk().resolve(name), path -> true));
    }
    Map<Path, List<RepoPath>> byFile =
        modules.stream()
            .collect(
                Collectors.groupingBy(
                    module -> reactor.base().resolve(module.value()).resolve(name),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byFile.entrySet().stream()
        .map(each -> new BaselineFile(each.getKey(), path -> isOfOne(each.getValue(), path)))
        .toList();
  }

  /** What to say where a file was named and none is there; the default one need not be. */
  Optional<String> missing(List<RepoPath> modules) {
    boolean isMissing =
        !name.equals(DEFAULT_NAME)
            && files(modules).stream().noneMatch(file -> Files.exists(file.path()));
    return isMissing
        ? Optional.of(
            "there is no baseline '"
                + Printable.line(name)
                + "', so nothing is known"
                + EditDistance.advice(name, Folders.besides(reactor.folderOnDisk(), name)))
        : Optional.empty();
  }

  private boolean isOfOne(List<RepoPath> modules, RepoPath path) {
    return modules.stream().anyMatch(module -> reactor.holds(module, path));
  }

  /** Silences what some modules know; findings of no module are left as they are. */
  Outcome apply(Edition edition, List<RepoPath> modules) {
    List<BaselineFile> files = files(modules);
    List<Match> matches = files.stream().map(file -> file.apply(edition.findings())).toList();
    List<Finding> findings = new ArrayList<>(edition.findings());
    findings.removeIf(finding -> files.stream().anyMatch(file -> file.isAbout(finding)));
    matches.forEach(match -> findings.addAll(match.findings()));
    return new Outcome(
        edition.withFindings(Crowds.gathered(findings, edition.handbook())),
        matches.stream().flatMap(match -> match.fixed().stream()).toList());
  }
}
