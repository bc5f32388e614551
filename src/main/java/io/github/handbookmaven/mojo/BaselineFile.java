package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.rule.Baseline;
import io.github.handbookmaven.rule.Baseline.Match;
import io.github.handbookmaven.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A file of known findings, and which files it is asked about.
 *
 * @param path where it is; need not exist
 * @param isMeant the files of those modules that are looked at; what it knows of others stays
 */
record BaselineFile(Path path, Predicate<RepoPath> isMeant) {

  Baseline known() {
    return Baseline.read(path).about(isMeant);
  }

  boolean isAbout(Finding finding) {
    return isMeant.test(finding.at().path());
  }

  /** Those of the findings that it is about, the known ones silenced. */
  Match apply(List<Finding> findings) {
    return known().apply(meant(findings));
  }

  /** What there is to know today. */
  Baseline today(List<Finding> findings) {
    return Baseline.of(meant(findings));
  }

  private List<Finding> meant(List<Finding> findings) {
    return findings.stream().filter(this::isAbout).toList();
  }

  /** Puts what is known now in the place of what was. */
  void write(Baseline known) {
    Baseline others = Baseline.read(path).about(isMeant.negate());
    OutputFolder.open(path.getParent())
        .write(path.getFileName().toString(), known.and(others).text());
  }
}
