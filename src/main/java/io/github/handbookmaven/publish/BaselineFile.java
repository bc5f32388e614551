package io.github.handbookmaven.publish;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Baseline;
import io.github.handbookmaven.rule.Baseline.Match;
import io.github.handbookmaven.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A file of known findings, and which files it is asked about.
 *
 * @param path where it is; need not exist
 * @param isMeant the files of those modules that are looked at; what it knows of others stays
 */
public record BaselineFile(Path path, Predicate<RepoPath> isMeant) {

  /** Refuses nothing but null. */
  public BaselineFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(isMeant, "isMeant");
  }

  /**
   * What is known of the files it is asked about.
   *
   * @return nothing where there is no file
   */
  public Baseline known() {
    return Baseline.read(path).about(isMeant);
  }

  /**
   * Whether it is asked about a finding.
   *
   * @param finding any
   * @return whether it is at one of its files
   */
  public boolean isAbout(Finding finding) {
    return isMeant.test(finding.at().path());
  }

  /**
   * Holds findings against what is known.
   *
   * @param findings all that were found
   * @return those that it is about, the known ones silenced
   */
  public Match apply(List<Finding> findings) {
    return known().apply(meant(findings));
  }

  /**
   * What there is to know today.
   *
   * @param findings all that were found
   * @return a baseline of those that it is about
   */
  public Baseline today(List<Finding> findings) {
    return Baseline.of(meant(findings));
  }

  private List<Finding> meant(List<Finding> findings) {
    return findings.stream().filter(this::isAbout).toList();
  }

  /**
   * Puts what is known now in the place of what was.
   *
   * @param known about the files it is asked about; what it knows of others stays
   */
  public void write(Baseline known) {
    Baseline others = Baseline.read(path).about(isMeant.negate());
    OutputFolder.open(path.getParent())
        .write(path.getFileName().toString(), known.and(others).text());
  }
}
