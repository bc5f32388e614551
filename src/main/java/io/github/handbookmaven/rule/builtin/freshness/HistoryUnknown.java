package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Without git's history nobody can tell whether a document changed since its review, so none may be
 * called fresh.
 */
@Mistake(severity = Severity.NOTE)
public final class HistoryUnknown implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    List<Entry> unknown =
        handbook.entries().stream()
            .filter(entry -> entry.freshness().state() == State.UNKNOWN)
            .filter(entry -> !entry.freshness().hasBlindCovers())
            .toList();
    if (handbook.reach() == Reach.COMPLETE) {
      return unknown.stream().flatMap(entry -> datedAfter(handbook.today(), entry).stream());
    }
    if (unknown.isEmpty()) {
      return Stream.empty();
    }
    String message =
        why(handbook.reach())
            + "; nobody can tell whether "
            + Counted.of(unknown.size(), "document")
            + " changed since the last review";
    Place first = Place.file(unknown.get(0).path());
    return Stream.of(Observation.of(first, message, remedy(handbook.reach())).about("history"));
  }

  private static Optional<Observation> datedAfter(LocalDate today, Entry entry) {
    return entry.history().stream()
        .flatMap(history -> history.changes().stream())
        .map(change -> change.day(ZoneOffset.UTC))
        .filter(day -> day.isAfter(today.plusDays(1)))
        .findFirst()
        .map(
            day ->
                Observation.of(
                        Place.file(entry.path()),
                        "a commit is dated "
                            + day
                            + ", which is yet to come; nobody can tell what changed since the last"
                            + " review",
                        "stamp the review with handbook:review, whose digests need no history")
                    .about("future"));
  }

  private static String why(Reach reach) {
    return switch (reach) {
      case COMPLETE -> "git's history is complete";
      case SHALLOW -> "this is a shallow clone";
      case PARTIAL -> "this is a partial clone, which lacks old versions";
      case LIMITED -> "git's history is longer than was looked at";
      case UNREADABLE -> "the git repository cannot be read";
      case NO_REPOSITORY -> "there is no git repository";
    };
  }

  private static String remedy(Reach reach) {
    String stamp = "stamp reviews with handbook:review, whose digests need no history";
    return switch (reach) {
      case SHALLOW ->
          "fetch the whole history (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0), or "
              + stamp;
      case PARTIAL -> "fetch what is missing ('git fetch --refetch --no-filter'), or " + stamp;
      case COMPLETE, LIMITED, UNREADABLE, NO_REPOSITORY -> stamp;
    };
  }
}
