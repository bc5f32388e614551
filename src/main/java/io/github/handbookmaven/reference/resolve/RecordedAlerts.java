package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.bundle.CatalogAlert;
import io.github.handbookmaven.hub.CrossReference;
import io.github.handbookmaven.hub.Listed;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Alert.Outcome;
import io.github.handbookmaven.reference.CrossReferences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The alert rules of other repositories, as their own builds read them. */
final class RecordedAlerts {
  private RecordedAlerts() {}

  static Stream<Alert> of(Repository repository) {
    Map<String, RepoPath> places = Repositories.places(repository);
    return repository.bundle().catalog().alerts().stream()
        .map(alert -> alert(alert, repository, places));
  }

  private static Alert alert(
      CatalogAlert alert, Repository repository, Map<String, RepoPath> places) {
    Place own = alert.at();
    Place at = new Place(repository.here(own.path()), own.line(), own.column());
    Optional<RepoPath> document = alert.document().map(places::get);
    return new Alert(
        alert.name(),
        "",
        at,
        alert.severity(),
        "",
        "",
        alert.runbook(),
        at,
        outcome(alert.status()),
        document,
        Optional.empty(),
        Optional.empty());
  }

  /** A word of another version tells no more than that the alert is there. */
  private static Outcome outcome(String word) {
    return Stream.of(Outcome.values())
        .filter(outcome -> outcome.word().equals(word))
        .findFirst()
        .orElse(Outcome.TEMPLATED);
  }

  /**
   * Answers alerts by documents of other repositories: those whose page the alert names, and those
   * that say they answer it.
   *
   * @param alerts of all repositories
   * @param documents of all repositories
   * @param names finds the document of a page
   * @param repositories tells whose a file is
   * @return the alerts, in the same order
   */
  static List<Alert> answered(
      List<Alert> alerts,
      List<Document> documents,
      CrossReferences names,
      Repositories repositories) {
    Claims claims = new Claims(documents, repositories);
    return alerts.stream()
        .map(
            alert ->
                alert.document().isPresent()
                    ? alert
                    : page(alert, names)
                        .or(() -> claims.of(alert))
                        .map(path -> alert.answeredBy(path))
                        .orElse(alert))
        .toList();
  }

  private static Optional<RepoPath> page(Alert alert, CrossReferences names) {
    return names.at(alert.runbook()).flatMap(Listed::path);
  }

  /** What documents say they answer. */
  private static final class Claims {
    private final Map<String, RepoPath> plain = new HashMap<>();
    private final Map<String, RepoPath> named = new HashMap<>();
    private final Repositories repositories;

    Claims(List<Document> documents, Repositories repositories) {
      this.repositories = repositories;
      for (Document document : documents) {
        for (Located<String> alert : document.metadata().relations().alerts()) {
          CrossReference.parse(alert.value())
              .ifPresentOrElse(
                  name -> named.putIfAbsent(key(name), document.path()),
                  () -> plain.putIfAbsent(alert.value().strip(), document.path()));
        }
      }
    }

    private static String key(CrossReference name) {
      return name.group().map(group -> group + ":").orElse("")
          + name.artifact()
          + "/"
          + name.name();
    }

    Optional<RepoPath> of(Alert alert) {
      Optional<Repository> owner = repositories.of(alert.at().path());
      Optional<RepoPath> byName =
          owner.flatMap(
              repository ->
                  Optional.ofNullable(named.get(repository.name() + "/" + alert.name()))
                      .or(
                          () ->
                              Optional.ofNullable(
                                  named.get(repository.name().artifactId() + "/" + alert.name()))));
      return byName.or(() -> Optional.ofNullable(plain.get(alert.name())));
    }
  }
}
