package io.github.handbookmaven.assemble;

import io.github.handbookmaven.bundle.Catalog;
import io.github.handbookmaven.bundle.CatalogDocument;
import io.github.handbookmaven.freshness.Freshness.Drift;
import io.github.handbookmaven.freshness.Freshness.Drift.What;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.freshness.RecordedReview;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.RepoPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What other repositories found out about their documents where git and code were at hand. */
final class RecordedReviews {
  private static final Map<String, What> CHANGES =
      Map.of(
          "edited-since-review", What.TEXT,
          "covered-code-changed", What.COVERED_CODE,
          "foundation-changed-since-review", What.FOUNDATION);

  private RecordedReviews() {}

  static Map<RepoPath, RecordedReview> of(Repositories repositories) {
    Map<RepoPath, RecordedReview> reviews = new HashMap<>();
    for (Repository repository : repositories.all()) {
      Catalog catalog = repository.bundle().catalog();
      Map<RepoPath, What> changes = new HashMap<>();
      catalog.findings().stream()
          .filter(finding -> CHANGES.containsKey(finding.rule()))
          .forEach(
              finding -> changes.putIfAbsent(finding.at().path(), CHANGES.get(finding.rule())));
      for (CatalogDocument document : catalog.documents()) {
        What changed = changes.getOrDefault(document.path(), What.TEXT);
        reviews.put(repository.here(document.path()), review(document, changed));
      }
    }
    return reviews;
  }

  /** What a day decides is judged anew; only what the day cannot change is taken over. */
  private static RecordedReview review(CatalogDocument document, What changed) {
    boolean isSuspect = document.freshness().equals(State.SUSPECT.word());
    boolean isKnown =
        isSuspect
            || document.freshness().equals(State.FRESH.word())
            || document.freshness().equals(State.UNSCHEDULED.word());
    List<Drift> drift =
        isSuspect ? List.of(new Drift(changed, document.path().value(), 0)) : List.of();
    return new RecordedReview(document.interval(), drift, isKnown);
  }
}
