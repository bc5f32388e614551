package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Finding.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many documents keep to a practice, which decides where its findings stand.
 *
 * @param practice the rule
 * @param findings what it found at documents it concerns, silenced ones among them
 * @param concerned how many documents it concerns and nobody exempted by a comment
 * @param broken how many of them have a finding
 */
record PracticeRatio(Practice practice, List<Finding> findings, int concerned, int broken) {
  /** A convention has at least one in so many. */
  private static final int ONE_IN = 5;

  static PracticeRatio of(Practice practice, List<Finding> all, Handbook handbook) {
    Set<RepoPath> concerned =
        handbook.entries().stream()
            .filter(practice::concerns)
            .map(Entry::path)
            .collect(Collectors.toSet());
    List<Finding> findings =
        all.stream().filter(finding -> concerned.contains(finding.at().path())).toList();
    Set<RepoPath> broken = paths(findings, Finding::isActive);
    Set<RepoPath> exempted = paths(findings, finding -> !finding.isActive());
    exempted.removeAll(broken);
    return new PracticeRatio(practice, findings, concerned.size() - exempted.size(), broken.size());
  }

  private static Set<RepoPath> paths(List<Finding> findings, Predicate<Finding> isMeant) {
    return findings.stream()
        .filter(isMeant)
        .map(finding -> finding.at().path())
        .collect(Collectors.toSet());
  }

  private boolean isConvention() {
    return (concerned - broken) * ONE_IN >= concerned;
  }

  /** Each exception to a convention; else what is asked for, and one finding for all the rest. */
  List<Finding> told(Handbook handbook) {
    if (isConvention()) {
      return findings;
    }
    List<Finding> told = new ArrayList<>();
    List<Finding> unasked = new ArrayList<>();
    for (Finding finding : findings) {
      boolean isAsked = handbook.at(finding.at().path()).filter(practice::isAskedOf).isPresent();
      (isAsked || !finding.isActive() ? told : unasked).add(finding);
    }
    if (!unasked.isEmpty()) {
      told.add(ofProject(unasked));
    }
    return told;
  }

  private Finding ofProject(List<Finding> unasked) {
    return new Finding(
            practice.id(),
            practice.defaultSeverity(),
            Place.file(RepoPath.ROOT),
            message(unasked),
            practice.beginning(),
            practice.id(),
            Optional.empty())
        .standingFor(unasked.stream().map(Part::of).toList());
  }

  /** A ratio of one tells nothing: then what is missing, and where. */
  private String message(List<Finding> unasked) {
    Finding first = unasked.get(0);
    return concerned == 1
        ? first.at().path() + ": " + first.message()
        : concerned - broken + " of " + concerned + " " + practice.kept();
  }
}
