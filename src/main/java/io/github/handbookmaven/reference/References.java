package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.RepoPath;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all documents and alert rules point at, both ways. */
public final class References {
  /** Nothing points at anything. */
  public static final References NONE = new References(List.of(), List.of());

  private final List<Reference> all;
  private final List<Alert> alerts;
  private final Map<RepoPath, List<Reference>> from;
  private final Map<RepoPath, List<Reference>> to;
  private final Map<RepoPath, List<Alert>> alertsTo;
  private final Set<RepoPath> listed;
  private final List<Drift> drifts;
  private final List<UnreadRules> unread;
  private final List<Flaw> failures;
  private final Set<RepoPath> usedElsewhere;

  /**
   * Indexes references and alerts.
   *
   * @param all the documents' references
   * @param alerts the alert rules found
   */
  public References(List<Reference> all, List<Alert> alerts) {
    this(all, alerts, Set.of(), List.of());
  }

  /**
   * Indexes references and alerts.
   *
   * @param all the documents' references
   * @param alerts the alert rules found
   * @param listed documents that files outside the handbook lead to: a README, a site's navigation
   * @param drifts what history tells of the references that have drifted
   */
  public References(
      List<Reference> all, List<Alert> alerts, Set<RepoPath> listed, List<Drift> drifts) {
    this.listed = Set.copyOf(listed);
    this.drifts =
        drifts.stream().sorted(Comparator.comparing(drift -> drift.reference().at())).toList();
    this.all = all.stream().sorted(Comparator.comparing(Reference::at)).toList();
    this.alerts = alerts.stream().sorted(Comparator.comparing(Alert::at)).toList();
    this.from = group(this.all, reference -> Optional.of(reference.at().path()));
    this.to = group(this.all, References::otherDocument);
    this.alertsTo = group(this.alerts, Alert::document);
    this.unread = List.of();
    this.failures = List.of();
    this.usedElsewhere = Set.of();
  }

  private References(
      References other,
      List<UnreadRules> unread,
      List<Flaw> failures,
      Set<RepoPath> usedElsewhere) {
    this.listed = other.listed;
    this.drifts = other.drifts;
    this.all = other.all;
    this.alerts = other.alerts;
    this.from = other.from;
    this.to = other.to;
    this.alertsTo = other.alertsTo;
    this.unread = List.copyOf(unread);
    this.failures = List.copyOf(failures);
    this.usedElsewhere = Set.copyOf(usedElsewhere);
  }

  /**
   * The same, knowing which rule files could not be read.
   *
   * @param files those files
   * @return the references
   */
  public References withUnread(List<UnreadRules> files) {
    return new References(this, files, failures, usedElsewhere);
  }

  /**
   * The same, knowing which documents could not be followed.
   *
   * @param flaws what failed
   * @return the references
   */
  public References withFailures(List<Flaw> flaws) {
    return new References(this, unread, flaws, usedElsewhere);
  }

  /**
   * Documents whose references could not be followed, or not all of them.
   *
   * @return sorted by document
   */
  public List<Flaw> failures() {
    return failures;
  }

  /**
   * The same with other references and alerts.
   *
   * @param references all there are
   * @param rules all alert rules
   * @return the references
   */
  public References with(List<Reference> references, List<Alert> rules) {
    return new References(
        new References(references, rules, listed, drifts), unread, failures, usedElsewhere);
  }

  /**
   * The same, knowing what other repositories use.
   *
   * @param documents those that documents or alerts of others lead to
   * @return the references
   */
  public References usedElsewhere(Set<RepoPath> documents) {
    return new References(this, unread, failures, documents);
  }

  /**
   * Whether documents or alerts of other repositories lead to a document.
   *
   * @param document its path
   * @return true where an inventory says so
   */
  public boolean isUsedElsewhere(RepoPath document) {
    return usedElsewhere.contains(document);
  }

  /**
   * Files that look like alert rules and could not be read.
   *
   * @return in the order of their paths
   */
  public List<UnreadRules> unread() {
    return unread;
  }

  /**
   * Whether a rule file that could not be read may name something.
   *
   * @param name an alert's or a runbook's, in any case
   * @return true where nobody can say that no alert leads there
   */
  public boolean mayBeNamedUnread(String name) {
    return unread.stream().anyMatch(file -> file.mayName(name));
  }

  private static Optional<RepoPath> otherDocument(Reference reference) {
    return reference
        .to()
        .flatMap(Target::document)
        .filter(path -> !path.equals(reference.at().path()));
  }

  private static <T> Map<RepoPath, List<T>> group(
      List<T> values, Function<T, Optional<RepoPath>> key) {
    return values.stream()
        .filter(value -> key.apply(value).isPresent())
        .collect(
            Collectors.groupingBy(
                value -> key.apply(value).orElseThrow(),
                HashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)));
  }

  /**
   * Every reference of every document.
   *
   * @return sorted by place
   */
  public List<Reference> all() {
    return all;
  }

  /**
   * Every alert rule.
   *
   * @return sorted by place
   */
  public List<Alert> alerts() {
    return alerts;
  }

  /**
   * What a document points at.
   *
   * @param document its path
   * @return in order of appearance
   */
  public List<Reference> from(RepoPath document) {
    return from.getOrDefault(document, List.of());
  }

  /**
   * The backlinks of a document: what other documents point at it, from which place and section.
   *
   * @param document its path
   * @return sorted by place; references of a document to itself are left out
   */
  public List<Reference> to(RepoPath document) {
    return to.getOrDefault(document, List.of());
  }

  /**
   * The alerts that name a document as their runbook.
   *
   * @param document its path
   * @return sorted by place
   */
  public List<Alert> alertsTo(RepoPath document) {
    return alertsTo.getOrDefault(document, List.of());
  }

  /**
   * Whether a file that is no document itself leads to a document: a README, a site's navigation.
   *
   * @param document its path
   * @return true where one does
   */
  public boolean isListed(RepoPath document) {
    return listed.contains(document);
  }

  /**
   * The references that led somewhere once, with what became of it.
   *
   * @return sorted by place
   */
  public List<Drift> drifts() {
    return drifts;
  }

  /**
   * References of an outcome.
   *
   * @param outcome the outcome
   * @return sorted by place
   */
  public Stream<Reference> with(Reference.Outcome outcome) {
    return all.stream().filter(reference -> reference.outcome() == outcome);
  }
}
