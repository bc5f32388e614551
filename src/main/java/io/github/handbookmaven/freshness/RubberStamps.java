package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.Freshness.Doubt;
import io.github.handbookmaven.freshness.Freshness.Doubt.Why;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reviews that look as if nobody read: the third in a row that changed the date alone while what
 * the document covers changed, or ten and more documents stamped in one commit. A date that comes
 * with another digest of what was reviewed is not alone: it says what was read.
 */
final class RubberStamps {
  private static final int IN_A_ROW = 3;
  private static final int AT_ONCE = 10;

  private final History history;
  private final ZoneId zone;
  private final Map<String, Long> stampedByCommit;

  RubberStamps(List<Document> documents, History history, ZoneId zone) {
    this.history = history;
    this.zone = zone;
    this.stampedByCommit =
        documents.stream()
            .flatMap(document -> latestReview(document).stream())
            .filter(change -> change.kind() == Kind.REVIEW_DATE)
            .collect(Collectors.groupingBy(Change::commit, Collectors.counting()));
  }

  /** Why the document's last review may be none. */
  Optional<Doubt> doubtAbout(Document document) {
    return latestReview(document)
        .filter(change -> change.kind() == Kind.REVIEW_DATE)
        .flatMap(latest -> manyAtOnce(latest).or(() -> dateAlone(document, latest)));
  }

  private Optional<Change> latestReview(Document document) {
    return reviews(document).findFirst();
  }

  private Stream<Change> reviews(Document document) {
    return history.of(document.path()).stream()
        .map(FileHistory::changes)
        .flatMap(List::stream)
        .filter(change -> change.stamp().isPresent());
  }

  private Optional<Doubt> manyAtOnce(Change latest) {
    int count = stampedByCommit.getOrDefault(latest.commit(), 0L).intValue();
    return count < AT_ONCE
        ? Optional.empty()
        : Optional.of(new Doubt(Why.MANY_AT_ONCE, count, latest.commit(), latest.author()));
  }

  private Optional<Doubt> dateAlone(Document document, Change latest) {
    List<Change> row = datesAlone(reviews(document).toList());
    if (row.size() < IN_A_ROW) {
      return Optional.empty();
    }
    LocalDate first = row.get(IN_A_ROW - 1).day(zone);
    LocalDate last = latest.day(zone);
    return coveredChanged(document, first, last)
        ? Optional.of(new Doubt(Why.DATE_ALONE, row.size(), latest.commit(), latest.author()))
        : Optional.empty();
  }

  /** The newest reviews, as long as they changed the date and nothing that says what was read. */
  private static List<Change> datesAlone(List<Change> reviews) {
    int count = 0;
    while (count < reviews.size()
        && reviews.get(count).kind() == Kind.REVIEW_DATE
        && !saysWhatWasRead(reviews, count)) {
      count++;
    }
    return reviews.subList(0, count);
  }

  private static boolean saysWhatWasRead(List<Change> reviews, int at) {
    String digests = reviews.get(at).stamp().orElseThrow().digests();
    boolean isFirst = at + 1 == reviews.size();
    return !digests.isEmpty()
        && (isFirst || !digests.equals(reviews.get(at + 1).stamp().orElseThrow().digests()));
  }

  private boolean coveredChanged(Document document, LocalDate first, LocalDate last) {
    List<Cover> covers =
        document.metadata().relations().covers().stream()
            .map(Located::value)
            .map(Cover::parse)
            .toList();
    return history.files().entrySet().stream()
        .filter(file -> covers.stream().anyMatch(cover -> cover.matches(file.getKey())))
        .map(file -> file.getValue().changes())
        .flatMap(List::stream)
        .filter(change -> change.kind() == Kind.CONTENT)
        .map(change -> change.day(zone))
        .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
  }
}
