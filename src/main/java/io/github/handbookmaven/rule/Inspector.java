package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.model.Patience.OutOfPatience;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.model.SideBySide;
import io.github.handbookmaven.model.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the rules, and makes findings of what they saw. */
public final class Inspector {
  private final List<Rule> rules;
  private final RuleSettings settings;
  private final Predicate<Rule> asked;
  private final KeptResults kept;
  private final SeenBefore before;
  private final Patience patience;

  /**
   * Refuses choices about rules that do not exist.
   *
   * @param rules the rules to ask
   * @param settings what the user decided about them
   * @throws SettingsException where a choice names no rule
   */
  public Inspector(List<Rule> rules, RuleSettings settings) {
    this(rules, settings, new Patience());
  }

  /**
   * The same, with another patience.
   *
   * @param rules the rules to ask
   * @param settings what the user decided about them
   * @param patience waits for what all rules see in one document, and one rule in all of them
   */
  public Inspector(List<Rule> rules, RuleSettings settings, Patience patience) {
    this.rules = List.copyOf(rules);
    this.patience = patience;
    this.settings = settings;
    this.asked = any -> true;
    this.kept = KeptResults.NONE;
    this.before = new SeenBefore(kept, Stream.empty());
    Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
    settings.choices().keySet().stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw SettingsException.near(
                  "rules", id, "the id of a rule, see handbook:rules", known);
            });
  }

  private Inspector(Inspector other, Predicate<Rule> asked, KeptResults kept) {
    this.rules = other.rules;
    this.settings = other.settings;
    this.asked = asked;
    this.kept = kept;
    this.patience = other.patience;
    this.before =
        new SeenBefore(kept, rulesInUse().map(rule -> rule.id() + options(rule).values()));
  }

  /**
   * The same, that asks about no document twice.
   *
   * @param results what was found out before; whoever gave it settles it
   * @return sees the same
   */
  public Inspector keeping(KeptResults results) {
    return new Inspector(this, asked, results);
  }

  /**
   * The same for some of the rules.
   *
   * @param some which
   * @return asks no other
   */
  public Inspector asking(Predicate<Rule> some) {
    return new Inspector(this, some, kept);
  }

  /**
   * Whether a rule is asked at all.
   *
   * @param rule the rule
   * @return false where it is switched off
   */
  public boolean asks(Rule rule) {
    return asked.test(rule) && !settings.of(rule).off();
  }

  /**
   * Asks every rule that is not switched off.
   *
   * @param handbook all documents, with their texts
   * @return every finding, silenced ones included, sorted by place
   */
  public List<Finding> inspect(Handbook handbook) {
    return inspect(
        handbook,
        SideBySide.done(
            () ->
                handbook.entries().parallelStream()
                    .flatMap(entry -> inspect(entry.classified()).stream())
                    .toList()));
  }

  /**
   * Asks the rules that look at one document: to be called while its text is at hand, by any
   * thread.
   *
   * @param document the document, and what it is
   * @return what they saw in it, by rule
   */
  public List<Reported> inspect(ClassifiedDocument document) {
    return before
        .find(document)
        .map(SeenBefore.Sightings::all)
        .map(all -> all.stream().flatMap(this::again).toList())
        .orElseGet(() -> lookedAt(document));
  }

  private Stream<Reported> again(SeenBefore.Sighting seen) {
    return rulesInUse()
        .filter(rule -> rule.id().equals(seen.rule()))
        .map(rule -> new Reported(rule, seen.observation()));
  }

  private List<Reported> lookedAt(ClassifiedDocument document) {
    List<Reported> seen = askedInTime(document);
    boolean isWhole =
        seen.stream()
            .noneMatch(
                each ->
                    each.rule() instanceof FailureRule || !each.observation().parts().isEmpty());
    if (isWhole) {
      before.keep(
          document,
          seen.stream()
              .map(each -> SeenBefore.Sighting.of(each.rule(), each.observation()))
              .toList());
    }
    return seen;
  }

  private List<Reported> askedInTime(ClassifiedDocument document) {
    try {
      return patience.take(() -> asked(document));
    } catch (OutOfPatience endless) {
      return failure(document.path(), "asking the rules", endless).stream().toList();
    }
  }

  private List<Reported> asked(ClassifiedDocument document) {
    return rulesInUse()
        .flatMap(
            rule -> reported(rule, document.path(), () -> Rules.ask(rule, document, options(rule))))
        .toList();
  }

  /**
   * Asks the rules that look at the whole handbook, and makes findings of all that was seen.
   *
   * @param handbook all documents
   * @param inDocuments what was seen in each document, in any order
   * @return every finding, silenced ones included, sorted by place
   */
  public List<Finding> inspect(Handbook handbook, List<Reported> inDocuments) {
    Patience whole = patience.forAll(handbook.entries().size());
    List<Reported> seen = new ArrayList<>(inDocuments);
    seen.addAll(
        SideBySide.done(
            () ->
                rulesInUse()
                    .parallel()
                    .flatMap(rule -> askedInTime(rule, handbook, whole))
                    .toList()));
    Judge judge = new Judge(handbook, settings);
    List<Finding> findings = new ArrayList<>(judge.findings(inUse(seen)));
    List<Suppression> idle = judge.idle(switchedOff());
    List<Reported> afterwards = rulesInUse().flatMap(rule -> askAboutIdle(rule, idle)).toList();
    findings.addAll(judge.findings(afterwards));
    return told(findings, handbook).stream().sorted().toList();
  }

  /**
   * Makes findings of what went wrong with documents after the rules were asked.
   *
   * @param handbook all documents
   * @param flaws of documents that are not checked, or not shown
   * @return sorted by place; silenced where the document silences them, none where the user
   *     switched them off
   */
  public List<Finding> ofFlaws(Handbook handbook, List<Flaw> flaws) {
    List<Reported> seen =
        tellerOfFailures().stream()
            .flatMap(
                teller ->
                    flaws.stream().map(flaw -> new Reported(teller, teller.inspectFailure(flaw))))
            .toList();
    return new Judge(handbook, settings).findings(inUse(seen));
  }

  /** What the rules saw that are asked: others may have been asked when it was seen. */
  private List<Reported> inUse(List<Reported> seen) {
    return seen.stream().filter(each -> asks(each.rule())).toList();
  }

  private Stream<Reported> askedInTime(Rule rule, Handbook handbook, Patience whole) {
    try {
      return whole.take(
          () -> reported(rule, RepoPath.ROOT, () -> Rules.askOnce(rule, handbook, options(rule))));
    } catch (OutOfPatience endless) {
      return failure(RepoPath.ROOT, "the rule " + rule.id(), endless).stream();
    }
  }

  private Options options(Rule rule) {
    return settings.of(rule).options();
  }

  /** What many documents break together is told once, unless the user rated the rule himself. */
  private List<Finding> told(List<Finding> findings, Handbook handbook) {
    Map<String, List<Finding>> byRule =
        findings.stream().collect(Collectors.groupingBy(Finding::rule));
    rulesInUse()
        .filter(rule -> rule instanceof Practice && settings.of(rule).severity().isEmpty())
        .map(Practice.class::cast)
        .forEach(
            practice ->
                byRule.computeIfPresent(
                    practice.id(),
                    (id, all) -> PracticeRatio.of(practice, all, handbook).told(handbook)));
    return byRule.values().stream().flatMap(List::stream).toList();
  }

  private Stream<Rule> rulesInUse() {
    return rules.stream().filter(this::asks);
  }

  private Set<String> switchedOff() {
    return rules.stream().filter(rule -> !asks(rule)).map(Rule::id).collect(Collectors.toSet());
  }

  private static Stream<Reported> reported(Rule rule, Stream<Observation> observations) {
    return observations.map(observation -> new Reported(rule, observation));
  }

  /** What a rule saw until it failed, and that it did; nobody else's findings are lost by it. */
  private Stream<Reported> reported(
      Rule rule, RepoPath document, Supplier<Stream<Observation>> question) {
    List<Reported> seen = new ArrayList<>();
    try {
      question.get().forEachOrdered(observation -> seen.add(new Reported(rule, observation)));
    } catch (SettingsException meaningless) {
      throw meaningless;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
      Optional<Reported> told = failure(document, "the rule " + rule.id(), failure);
      if (told.isEmpty()) {
        throw failure;
      }
      seen.add(told.get());
    }
    return seen.stream();
  }

  private Optional<Reported> failure(RepoPath document, String what, Throwable failure) {
    return tellerOfFailures()
        .map(
            teller ->
                new Reported(
                    teller, teller.inspectFailure(Failures.flaw(document, what, failure))));
  }

  private Optional<FailureRule> tellerOfFailures() {
    return rules.stream()
        .filter(FailureRule.class::isInstance)
        .map(FailureRule.class::cast)
        .findFirst();
  }

  private Stream<Reported> askAboutIdle(Rule rule, List<Suppression> idle) {
    return rule instanceof SuppressionRule last
        ? reported(rule, last.inspectIdle(idle, options(rule)))
        : Stream.empty();
  }
}
