package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.Freshness.Drift;
import io.github.handbookmaven.freshness.Freshness.Drift.What;
import io.github.handbookmaven.freshness.Freshness.Gap;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed under a document since somebody reviewed it, as far as anybody can tell. */
final class DriftDetector {
  private final Map<RepoPath, Document> documents;
  private final Circumstances circumstances;
  private final ZoneId zone;
  private final LocalDate today;
  private final TextEdits edits;

  /**
   * @param documents all documents, by path
   * @param circumstances what they are judged by
   * @param zone the zone days are told in
   * @param today the day
   */
  DriftDetector(
      Map<RepoPath, Document> documents,
      Circumstances circumstances,
      ZoneId zone,
      LocalDate today) {
    this.documents = documents;
    this.circumstances = circumstances;
    this.zone = zone;
    this.today = today;
    this.edits = new TextEdits(circumstances.covered()::version);
  }

  /**
   * What was found.
   *
   * @param found what changed
   * @param isKnown whether everything that could have changed could be looked at
   */
  record Result(List<Drift> found, boolean isKnown) {
    static final Result UNKNOWN = new Result(List.of(), false);

    static Result known(Stream<Drift> found) {
      return new Result(found.toList(), true);
    }

    Result and(Result other) {
      List<Drift> all = new ArrayList<>(found);
      all.addAll(other.found);
      return new Result(List.copyOf(all), isKnown && other.isKnown);
    }
  }

  /** What changed since its review; nothing is known of what nobody reviewed. */
  Result since(Document document) {
    Optional<RecordedReview> recorded = circumstances.recorded(document);
    if (recorded.isPresent()) {
      return new Result(recorded.get().drift(), recorded.get().isKnown());
    }
    return Scheduler.usable(document.metadata().review())
        .map(day -> text(document, day).and(covered(document, day)).and(foundation(document, day)))
        .orElse(Result.UNKNOWN);
  }

  private Result text(Document document, LocalDate reviewed) {
    Optional<FileHistory> history = circumstances.history().of(document.path());
    TextEdits.Found edits =
        history.map(file -> editsSinceStamp(document, file, reviewed)).orElse(TextEdits.Found.NONE);
    Drift drift = new Drift(What.TEXT, document.path().value(), edits.commits());
    Optional<String> stamped = document.metadata().review().reviewedContent().map(Located::value);
    if (stamped.isPresent()) {
      boolean same = stamped.get().equals(document.content().digest());
      return Result.known(same ? Stream.empty() : Stream.of(drift));
    }
    return new Result(
        edits.commits() == 0 ? List.of() : List.of(drift),
        edits.isKnown() && isSeenFrom(history, reviewed));
  }

  /** Edits that came with the stamp, or before it, were seen by whoever stamped. */
  private TextEdits.Found editsSinceStamp(Document document, FileHistory file, LocalDate reviewed) {
    List<Change> since =
        file.changes().stream()
            .takeWhile(change -> change.stamp().isEmpty())
            .filter(change -> change.day(zone).isAfter(reviewed))
            .toList();
    return edits.among(document, since, uncommittedEdit(file, reviewed));
  }

  /** What the file was before it was edited under a stamp that is committed; else empty. */
  private Optional<String> uncommittedEdit(FileHistory file, LocalDate reviewed) {
    Optional<LocalDate> stamped =
        file.changes().stream()
            .flatMap(change -> change.stamp().stream())
            .findFirst()
            .flatMap(stamp -> ReviewDays.read(stamp.reviewed()));
    boolean stampIsCommitted = stamped.isEmpty() || stamped.get().equals(reviewed);
    boolean isEdited = file.modified() && !file.changes().isEmpty();
    return Optional.of(file.committed())
        .filter(blob -> isEdited && stampIsCommitted && reviewed.isBefore(today));
  }

  private boolean isEditAfter(Change change, LocalDate reviewed) {
    return change.kind() == Kind.CONTENT && change.day(zone).isAfter(reviewed);
  }

  private boolean isSeenFrom(Optional<FileHistory> file, LocalDate reviewed) {
    return isWholeSince(reviewed)
        && file.filter(DriftDetector::isCommitted).isPresent()
        && file.get().changes().stream().noneMatch(this::isDatedAfterToday);
  }

  /** A clock that was wrong once may have been wrong about the order of everything. */
  private boolean isDatedAfterToday(Change change) {
    return change.day(zone).isAfter(today.plusDays(1));
  }

  /** A committed file of a shallow clone may have no change that can be seen. */
  private static boolean isCommitted(FileHistory file) {
    return !file.changes().isEmpty() || !file.modified();
  }

  private boolean isWholeSince(LocalDate reviewed) {
    Instant endOfDay = reviewed.plusDays(1).atStartOfDay(zone).toInstant();
    return circumstances.history().seenFrom().isBefore(endOfDay);
  }

  private Result covered(Document document, LocalDate reviewed) {
    List<String> covers =
        document.metadata().relations().covers().stream().map(Located::value).toList();
    if (covers.isEmpty()) {
      return Result.known(Stream.empty());
    }
    List<Drift> changed = coveredChanges(covers, reviewed);
    Optional<String> stamped = document.metadata().review().reviewedCovers().map(Located::value);
    if (stamped.isPresent() && circumstances.covered().isReadable(covers)) {
      return byDigest(covers, stamped.get(), changed);
    }
    return new Result(changed, isWholeSince(reviewed));
  }

  /** The digest tells whether, history, where there is one, tells what. */
  private Result byDigest(List<String> covers, String stamped, List<Drift> changed) {
    if (stamped.equals(circumstances.covered().digest(covers))) {
      return Result.known(Stream.empty());
    }
    Drift all = new Drift(What.COVERED_CODE, String.join(", ", covers), 0);
    return Result.known(changed.isEmpty() ? Stream.of(all) : changed.stream());
  }

  private List<Drift> coveredChanges(List<String> covers, LocalDate reviewed) {
    List<Cover> entries = covers.stream().map(Cover::parse).toList();
    List<Drift> drifts = new ArrayList<>();
    for (Map.Entry<RepoPath, FileHistory> file : circumstances.history().files().entrySet()) {
      List<Change> edits =
          file.getValue().changes().stream()
              .filter(change -> isEditAfter(change, reviewed))
              .toList();
      if (!edits.isEmpty() && isTouched(entries, file.getKey(), edits)) {
        drifts.add(new Drift(What.COVERED_CODE, file.getKey().value(), edits.size()));
      }
    }
    return drifts;
  }

  private boolean isTouched(List<Cover> entries, RepoPath file, List<Change> edits) {
    String before = edits.get(edits.size() - 1).before();
    return entries.stream()
        .filter(entry -> entry.matches(file))
        .anyMatch(entry -> circumstances.covered().differs(entry, file, before));
  }

  /** Whether another repository has looked at its history and at what it covers. */
  boolean isRecorded(Document document) {
    return circumstances.recorded(document).isPresent();
  }

  /** Entries that do not find what they ask for. */
  List<Gap> gaps(Document document) {
    return document.metadata().relations().covers().stream()
        .map(Located::value)
        .distinct()
        .flatMap(
            entry ->
                circumstances.covered().scope(Cover.parse(entry)).gap().stream()
                    .map(why -> new Gap(entry, why)))
        .toList();
  }

  private Result foundation(Document document, LocalDate reviewed) {
    Result all = Result.known(Stream.empty());
    for (RepoPath base : circumstances.basesOf(document)) {
      Optional<Drift> drift = foundationDrift(base, reviewed);
      boolean isKnown =
          drift.isPresent()
              || isSeenFrom(circumstances.history().of(base), reviewed)
              || isProvenUnchanged(base, reviewed);
      all = all.and(new Result(drift.stream().toList(), isKnown));
    }
    return all;
  }

  /** It says what was stamped at its own review, and that was no later. */
  private boolean isProvenUnchanged(RepoPath base, LocalDate reviewed) {
    Optional<Document> foundation = Optional.ofNullable(documents.get(base));
    return foundation
            .flatMap(known -> Scheduler.usable(known.metadata().review()))
            .filter(day -> !day.isAfter(reviewed))
            .isPresent()
        && foundation
            .flatMap(known -> known.metadata().review().reviewedContent())
            .map(Located::value)
            .filter(foundation.get().content().digest()::equals)
            .isPresent();
  }

  private Optional<Drift> foundationDrift(RepoPath base, LocalDate reviewed) {
    List<Change> since =
        circumstances.history().of(base).stream()
            .flatMap(file -> file.changes().stream())
            .filter(change -> change.day(zone).isAfter(reviewed))
            .toList();
    int commits =
        Optional.ofNullable(documents.get(base))
            .map(document -> edits.among(document, since, Optional.empty()).commits())
            .orElseGet(() -> TextEdits.seeming(since));
    return commits == 0
        ? Optional.empty()
        : Optional.of(new Drift(What.FOUNDATION, base.value(), commits));
  }
}
