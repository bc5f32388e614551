package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.bundle.CatalogFinding;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Finding.Silence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a handbook of many repositories. What a document's own build could tell better, with its
 * history, its code and its settings at hand, is taken from there; what the day or another
 * repository decides is judged here.
 */
public final class ManyRepositories {
  /** Rules whose answer depends on the day, or on more than one repository. */
  private static final Set<String> JUDGED_HERE =
      Set.of(
          "review-due-soon",
          "review-overdue",
          "review-stale",
          "expired",
          "review-in-the-future",
          "broken-link",
          "orphan-document",
          "foundation-unknown",
          "foundation-is-not-an-sop",
          "foundation-cycle",
          "runbook-without-sop",
          "sop-used-for-alert",
          "alert-without-runbook",
          "alert-runbook-missing",
          "alert-unknown",
          "runbook-without-alert",
          "duplicate-document");

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
  private static final int LONGEST = 1000;

  private static final Silence AT_HOME =
      new Silence(Silence.Kind.BASELINE, Optional.empty(), "known in its own repository");

  private final Inspector inspector;
  private final Map<String, Rule> rules;

  /**
   * A judge.
   *
   * @param inspector asks the rules
   * @param rules those that are asked
   */
  public ManyRepositories(Inspector inspector, List<Rule> rules) {
    this.inspector = inspector;
    this.rules = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
  }

  /**
   * Judges.
   *
   * @param handbook of one repository or of many
   * @return every finding, silenced ones included, sorted by place
   */
  public List<Finding> inspect(Handbook handbook) {
    Repositories others = handbook.repositories();
    if (others.all().isEmpty()) {
      return inspector.inspect(handbook);
    }
    List<Finding> all = new ArrayList<>(ofOwn(handbook));
    all.addAll(across(handbook));
    others.all().stream().flatMap(this::recorded).forEach(all::add);
    return all.stream().sorted().toList();
  }

  /** What the project's own documents alone decide. */
  private List<Finding> ofOwn(Handbook handbook) {
    Predicate<RepoPath> isOwn = path -> handbook.repositories().of(path).isEmpty();
    Predicate<Entry> isOwnEntry = entry -> isOwn.test(entry.path());
    return inspector.asking(rule -> !isJudgedHere(rule)).inspect(handbook.only(isOwnEntry)).stream()
        .filter(finding -> isOwn.test(finding.at().path()))
        .toList();
  }

  private List<Finding> across(Handbook handbook) {
    Set<String> silent = silencedAtHome(handbook.repositories());
    return inspector.asking(ManyRepositories::isJudgedHere).inspect(handbook).stream()
        .map(
            finding ->
                silent.contains(key(finding.rule(), finding.at())) ? silenced(finding) : finding)
        .map(finding -> placed(finding, handbook.repositories()))
        .toList();
  }

  /** What is to be done is done where the document is written. */
  private static Finding placed(Finding finding, Repositories others) {
    return others
        .of(finding.at().path())
        .map(
            other ->
                finding.remediedBy(
                    remedy(other, finding.remedy().replace("=" + other.namespace() + "/", "="))))
        .orElse(finding);
  }

  private static String remedy(Repository repository, String remedy) {
    return "in " + repository.name() + ": " + remedy;
  }

  private static boolean isJudgedHere(Rule rule) {
    return JUDGED_HERE.contains(rule.id());
  }

  private static Finding silenced(Finding finding) {
    return finding.isActive() ? finding.silencedBy(AT_HOME) : finding;
  }

  private static String key(String rule, Place at) {
    return rule + " " + at.path() + ":" + at.line();
  }

  private static Set<String> silencedAtHome(Repositories others) {
    Set<String> silent = new HashSet<>();
    for (Repository repository : others.all()) {
      repository.bundle().catalog().findings().stream()
          .filter(finding -> !finding.isActive())
          .forEach(finding -> silent.add(key(finding.rule(), place(repository, finding))));
    }
    return silent;
  }

  private static Place place(Repository repository, CatalogFinding finding) {
    Place own = finding.at();
    return new Place(repository.here(own.path()), own.line(), own.column());
  }

  private Stream<Finding> recorded(Repository repository) {
    return repository.bundle().catalog().findings().stream()
        .filter(this::isTaken)
        .map(finding -> taken(repository, finding));
  }

  private static Finding taken(Repository repository, CatalogFinding finding) {
    Finding taken =
        new Finding(
            finding.rule(),
            severity(finding).orElseThrow(),
            place(repository, finding),
            line(finding.message()),
            remedy(repository, line(finding.remedy())),
            finding.fingerprint(),
            Optional.empty());
    return finding.isActive() ? taken : silenced(taken);
  }

  /** Only what rules of ours say, about a file of theirs. */
  private boolean isTaken(CatalogFinding finding) {
    Rule rule = rules.get(finding.rule());
    return rule != null
        && !isJudgedHere(rule)
        && inspector.asks(rule)
        && !finding.at().path().equals(RepoPath.ROOT)
        && FINGERPRINT.matcher(finding.fingerprint()).matches()
        && severity(finding).isPresent();
  }

  private static Optional<Severity> severity(CatalogFinding finding) {
    return Stream.of(Severity.values())
        .filter(severity -> severity.word().equals(finding.severity()))
        .findFirst();
  }

  private static String line(String text) {
    return Excerpt.start(text.replaceAll("\\p{Cntrl}", " "), LONGEST);
  }
}
