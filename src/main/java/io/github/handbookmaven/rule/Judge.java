package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Provenance;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Suppression;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes findings of what rules saw: says what could be seen at all, how severe it is, what it is
 * known by, and what silences it.
 */
final class Judge {
  private final Handbook handbook;
  private final RuleSettings settings;
  private final Suppressions suppressions;

  Judge(Handbook handbook, RuleSettings settings) {
    this.handbook = handbook;
    this.settings = settings;
    this.suppressions = new Suppressions(handbook, settings.allowSuppressions());
  }

  /**
   * The findings.
   *
   * @param seen by rules that are asked
   * @return in the order of places
   */
  List<Finding> findings(List<Reported> seen) {
    Fingerprints fingerprints = new Fingerprints(handbook);
    Set<RepoPath> failed = failed();
    return seen.stream()
        .filter(each -> couldBeSeen(each) && couldBeFollowed(each, failed))
        .sorted(Reported.ORDER)
        .map(each -> finding(each, fingerprints))
        .map(suppressions::apply)
        .toList();
  }

  /** The comments that silenced nothing, after all findings were made. */
  List<Suppression> idle(Set<String> switchedOff) {
    return suppressions.idle(switchedOff);
  }

  /** Of a file that could not be read nothing is known but that. */
  private boolean couldBeSeen(Reported seen) {
    RepoPath path = seen.observation().at().path();
    return seen.rule().family() == Family.INPUT
        || handbook.at(path).filter(entry -> !entry.document().isRead()).isEmpty();
  }

  private Set<RepoPath> failed() {
    return handbook.sources().flaws().stream()
        .filter(flaw -> flaw.kind() == Flaw.Kind.DOCUMENT_NOT_CHECKED)
        .map(flaw -> flaw.at().path())
        .collect(Collectors.toSet());
  }

  /** Where a stage failed at a document, what it points at and rests on is unknown. */
  private static boolean couldBeFollowed(Reported seen, Set<RepoPath> failed) {
    return switch (seen.rule().family()) {
      case FOUNDATION, REFERENCES, ALERTS -> !failed.contains(seen.observation().at().path());
      case TYPE, STRUCTURE, FRESHNESS, OWNERSHIP, FRONT_MATTER, INPUT -> true;
    };
  }

  private Finding finding(Reported seen, Fingerprints fingerprints) {
    Observation observation = seen.observation();
    String rule = seen.rule().id();
    return new Finding(
        rule,
        severity(seen),
        observation.at(),
        observation.message(),
        observation.remedy(),
        fingerprints.next(rule, observation),
        Optional.empty(),
        observation.parts().stream().map(part -> fingerprints.part(rule, part)).toList());
  }

  private Severity severity(Reported seen) {
    Choice choice = settings.of(seen.rule());
    if (choice.severity().isPresent()) {
      return choice.severity().get();
    }
    Severity own = seen.observation().rated().orElse(seen.rule().defaultSeverity());
    boolean isUnsure =
        handbook
            .at(seen.observation().at().path())
            .filter(entry -> restsOnAGuess(seen.rule().family(), entry))
            .isPresent();
    boolean isDemanded = own.compareTo(seen.rule().defaultSeverity()) > 0;
    return isUnsure && !isDemanded ? own.atMost(Severity.WARNING) : own;
  }

  /** Nobody's build fails for a type or an interval that nobody wrote down. */
  private static boolean restsOnAGuess(Family family, Entry entry) {
    boolean isDefaultInterval =
        family == Family.FRESHNESS
            && entry.freshness().schedule().intervalFrom() == Provenance.DEFAULT;
    return family.restsOnType() && (entry.classification().isInferred() || isDefaultInterval);
  }
}
