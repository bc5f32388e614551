package io.github.handbookmaven.reference.alert;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Alert.Outcome;
import io.github.handbookmaven.reference.AlertSettings;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.UnreadRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the project's alert rules and finds the runbook of each. */
public final class AlertResolver {
  private final AlertSettings settings;
  private final RunbookLookup lookup;
  private final Failures failures = new Failures();
  private final List<Document> documents;
  private final List<UnreadRules> unread = new ArrayList<>();

  /**
   * Makes a resolver.
   *
   * @param paths what stands where
   * @param settings where rules and runbooks are
   */
  public AlertResolver(PathLookup paths, ReferenceSettings settings) {
    this.settings = settings.alerts();
    this.lookup = new RunbookLookup(paths, settings);
    this.documents = paths.documents();
  }

  /**
   * Reads and resolves.
   *
   * @param texts gives the files, each read once
   * @return every rule found, in the order of files and lines
   */
  public List<Alert> resolve(FileTexts texts) {
    List<AlertRule> rules =
        texts.tree().files().stream()
            .filter(settings::mayHoldRules)
            .flatMap(file -> read(file, texts).stream())
            .toList();
    return rules.isEmpty() ? List.of() : resolve(rules);
  }

  private List<AlertRule> read(RepoPath file, FileTexts texts) {
    return texts.of(file).map(text -> read(file, text)).orElse(List.of());
  }

  private List<AlertRule> read(RepoPath file, String text) {
    List<AlertRule> rules =
        failures.hold(
            file,
            "reading its rules",
            () -> AlertRuleReader.read(file, text, settings.keys()),
            List::of);
    UnreadRuleText unreadText = new UnreadRuleText(text, settings.keys());
    if (unreadText.holdsMoreThan(rules.size())) {
      unread.add(new UnreadRules(file, unreadText.words()));
    }
    return rules;
  }

  /**
   * Files whose rules could not be followed, once all were tried.
   *
   * @return sorted by file
   */
  public List<Flaw> failures() {
    return failures.all();
  }

  /**
   * Files that look like alert rules and could not be read, once all were tried.
   *
   * @return in the order of their paths
   */
  public List<UnreadRules> unread() {
    return List.copyOf(unread);
  }

  private List<Alert> resolve(List<AlertRule> rules) {
    Map<String, RepoPath> claims = claims();
    List<Alert> alerts =
        rules.stream()
            .flatMap(
                rule ->
                    failures.hold(
                        rule.at().path(),
                        "looking for the runbook of an alert",
                        () -> Stream.of(claimed(rule, lookup.find(rule), claims).alert(rule)),
                        Stream::<Alert>empty))
            .toList();
    RenamedRunbooks renamed = new RenamedRunbooks(documents, alerts);
    return alerts.stream().map(renamed::withHint).toList();
  }

  /** A runbook can name its alerts, or be named like one, where the alert cannot name it. */
  private Map<String, RepoPath> claims() {
    Map<String, RepoPath> claims = new HashMap<>();
    for (Document document : documents) {
      document
          .metadata()
          .relations()
          .alerts()
          .forEach(alert -> claims.putIfAbsent(alert.value(), document.path()));
    }
    documents.forEach(document -> claims.putIfAbsent(stem(document.path()), document.path()));
    return claims;
  }

  private static String stem(RepoPath path) {
    return new RepoPath(path.name()).withoutMarkdownExtension();
  }

  private static RunbookLookup.Found claimed(
      AlertRule rule, RunbookLookup.Found found, Map<String, RepoPath> claims) {
    RepoPath claim = claims.get(rule.name());
    return switch (found.outcome()) {
      case NONE, TEMPLATED, EXTERNAL ->
          claim == null ? found : RunbookLookup.Found.at(found.outcome(), claim);
      case OK, WRONG_CASE, MISSING, AMBIGUOUS -> found;
    };
  }

  /** Finds the runbook that was left behind when an alert was renamed. */
  private static final class RenamedRunbooks {
    private final Map<String, String> orphans = new TreeMap<>();
    private final Map<String, String> all = new TreeMap<>();

    RenamedRunbooks(List<Document> documents, List<Alert> alerts) {
      Set<RepoPath> used = new HashSet<>();
      alerts.forEach(alert -> alert.document().ifPresent(used::add));
      for (Document document : documents) {
        String stem = stem(document.path()).toLowerCase(Locale.ROOT);
        all.putIfAbsent(stem, document.path().value());
        if (!used.contains(document.path())) {
          orphans.putIfAbsent(stem, document.path().value());
        }
      }
    }

    Alert withHint(Alert alert) {
      boolean needsOne = alert.outcome() == Outcome.MISSING && alert.document().isEmpty();
      return needsOne ? hinted(alert, hint(alert)) : alert;
    }

    private Optional<String> hint(Alert alert) {
      String name = alert.name().toLowerCase(Locale.ROOT);
      return Optional.ofNullable(all.get(name))
          .or(
              () ->
                  EditDistance.nearest(name, orphans.keySet(), name.length() / 3).map(orphans::get))
          .or(() -> EditDistance.nearest(name, all.keySet(), name.length() / 8).map(all::get));
    }

    private static Alert hinted(Alert alert, Optional<String> hint) {
      return new Alert(
          alert.name(),
          alert.group(),
          alert.at(),
          alert.severity(),
          alert.holdFor(),
          alert.expression(),
          alert.runbook(),
          alert.runbookAt(),
          alert.outcome(),
          alert.document(),
          alert.anchor(),
          hint);
    }
  }

  /**
   * Alerts by name, to check what documents say they answer.
   *
   * @param alerts every rule found
   * @return name to the first rule of that name
   */
  public static Map<String, Alert> byName(List<Alert> alerts) {
    Map<String, Alert> names = new TreeMap<>();
    alerts.forEach(alert -> names.putIfAbsent(alert.name(), alert));
    return names;
  }
}
