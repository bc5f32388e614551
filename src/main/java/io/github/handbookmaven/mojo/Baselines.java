package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.rule.Baseline;
import io.github.handbookmaven.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of known findings: each module has its own beside its POM, or all share one.
 *
 * @param reactor where the goal works
 * @param name the file's path, relative to each module
 */
record Baselines(Reactor reactor, String name) {

  /** The project's own file. */
  Path file() {
    return reactor.folderOnDisk().resolve(name);
  }

  /** What is known of the files the project speaks about. */
  Baseline own() {
    return Baseline.read(file()).about(reactor::speaksOf);
  }

  /** What a shared file knows of other modules' files. */
  Baseline others() {
    return Baseline.read(file()).about(path -> !reactor.speaksOf(path));
  }

  /** An edition of several modules, with what each module knows silenced. */
  Edition silencing(Edition edition) {
    if (reactor.modules().names().isEmpty()) {
      return Build.with(edition, own().apply(edition.findings()).findings());
    }
    Map<RepoPath, List<Finding>> byModule =
        edition.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> reactor.modules().folderOf(finding.at().path()),
                    TreeMap::new,
                    Collectors.toList()));
    return Build.with(
        edition,
        byModule.entrySet().stream()
            .flatMap(each -> silenced(each.getKey(), each.getValue()))
            .sorted()
            .toList());
  }

  private Stream<Finding> silenced(RepoPath module, List<Finding> findings) {
    Path file = reactor.base().resolve(module.value()).resolve(name);
    return Baseline.read(file)
        .about(path -> reactor.modules().folderOf(path).equals(module))
        .apply(findings)
        .findings()
        .stream();
  }
}
