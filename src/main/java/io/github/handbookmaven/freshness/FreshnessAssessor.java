package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.Freshness.Gap;
import io.github.handbookmaven.freshness.Freshness.Schedule;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.HistoryRequest;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Interval;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata.Review;
import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Judges how far documents can be trusted on a day: freshness.md tells how. */
public final class FreshnessAssessor {
  private final FreshnessSettings settings;
  private final LocalDate today;
  private final Failures failures = new Failures();

  /**
   * @param settings what the POM says
   * @param today the day
   */
  public FreshnessAssessor(FreshnessSettings settings, LocalDate today) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.today = Objects.requireNonNull(today, "today");
  }

  /**
   * What has to be known of git's history to judge documents.
   *
   * @param documents all documents
   * @return their whole history, and that of what they cover as far back as three reviews
   */
  public HistoryRequest request(List<Document> documents) {
    Set<RepoPath> paths = documents.stream().map(Document::path).collect(Collectors.toSet());
    List<PathPattern> covered =
        documents.stream()
            .flatMap(document -> document.metadata().relations().covers().stream())
            .flatMap(said -> Cover.parse(said.value()).patterns().stream())
            .distinct()
            .toList();
    return new HistoryRequest(
        paths, covered, coveredSince(documents), HistoryRequest.DEFAULT_LIMIT);
  }

  private Instant coveredSince(List<Document> documents) {
    return documents.stream()
        .filter(document -> !document.metadata().relations().covers().isEmpty())
        .map(document -> document.metadata().review())
        .flatMap(
            review -> Scheduler.usable(review).map(day -> twoReviewsBefore(day, review)).stream())
        .min(LocalDate::compareTo)
        .map(day -> day.atStartOfDay(settings.zone()).toInstant())
        .orElse(Instant.MAX);
  }

  private static LocalDate twoReviewsBefore(LocalDate day, Review review) {
    Period step =
        review.interval().map(Located::value).flatMap(Interval::period).orElse(Period.ofMonths(12));
    return day.minus(step).minus(step);
  }

  /**
   * Judges documents.
   *
   * @param documents all documents
   * @param circumstances what they are judged by
   * @return one verdict per document
   */
  public Map<RepoPath, Freshness> assess(List<Document> documents, Circumstances circumstances) {
    Map<RepoPath, Freshness> verdicts = new TreeMap<>();
    Map<RepoPath, Document> byPath =
        documents.stream().collect(Collectors.toMap(Document::path, document -> document));
    DriftDetector drifts = new DriftDetector(byPath, circumstances, settings.zone(), today);
    RubberStamps stamps = new RubberStamps(documents, circumstances.history(), settings.zone());
    for (Document document : documents) {
      Terms own = settings.policies().termsFor(document.path(), circumstances.typeOf(document));
      Terms terms =
          circumstances
              .recorded(document)
              .flatMap(RecordedReview::interval)
              .map(own::reviewedEvery)
              .orElse(own);
      Subject subject = new Subject(document, circumstances.typeOf(document), terms);
      verdicts.put(document.path(), assess(subject, drifts, stamps));
    }
    return verdicts;
  }

  /**
   * Documents nobody can say what changed under: so far as that goes, they are unknown.
   *
   * @return sorted by document
   */
  public List<Flaw> failures() {
    return failures.all();
  }

  /** A document and what holds for it. */
  private record Subject(Document document, DocType type, Terms terms) {
    Review review() {
      return document.metadata().review();
    }

    /** Kept for the record, or no procedure and nobody treats it as one. */
    boolean isExempt() {
      Status status =
          document.metadata().identity().status().map(Located::value).orElse(Status.ACTIVE);
      boolean unrelated =
          !type.isProcedure()
              && Scheduler.usable(review()).isEmpty()
              && review().reviewBy().isEmpty()
              && !review().unreadable()
              && !terms.requireReview();
      return unrelated || status == Status.ARCHIVED || status == Status.DEPRECATED;
    }
  }

  private Freshness assess(Subject subject, DriftDetector drifts, RubberStamps stamps) {
    Scheduler scheduler = new Scheduler(subject.review(), subject.terms(), today);
    boolean isExempt = subject.isExempt();
    Document document = subject.document();
    boolean isBlind = isExempt || drifts.isRecorded(document);
    List<Gap> gaps =
        isBlind ? List.of() : hold(document, () -> drifts.gaps(document), List.<Gap>of());
    DriftDetector.Result drift =
        hold(document, () -> drifts.since(document), DriftDetector.Result.UNKNOWN);
    boolean isKnown = drift.isKnown() && gaps.stream().noneMatch(gap -> gap.why().hidesChanges());
    Schedule schedule = scheduler.schedule();
    return new Freshness(
        isExempt
            ? State.EXEMPT
            : stateOf(schedule, new DriftDetector.Result(drift.found(), isKnown)),
        schedule,
        isExempt ? List.of() : drift.found(),
        gaps,
        scheduler.exercise(today),
        stamps.doubtAbout(subject.document()),
        subject.terms());
  }

  private <T> T hold(Document document, Supplier<T> step, T otherwise) {
    return failures.hold(
        document.path(), "looking for what changed under it", step, () -> otherwise);
  }

  /** The first that holds decides. */
  private State stateOf(Schedule schedule, DriftDetector.Result drift) {
    if (schedule.lastReviewed().isEmpty() && schedule.due().isEmpty()) {
      return State.NEVER_REVIEWED;
    }
    if (schedule.lastReviewed().filter(day -> Scheduler.isInTheFuture(day, today)).isPresent()) {
      return State.FUTURE_REVIEW;
    }
    if (schedule.expires().filter(this::hasCome).isPresent()) {
      return State.EXPIRED;
    }
    if (schedule.staleFrom().filter(this::hasCome).isPresent()) {
      return State.STALE;
    }
    return schedule.due().filter(this::hasCome).isPresent()
        ? State.OVERDUE
        : stateInDate(schedule, drift);
  }

  private State stateInDate(Schedule schedule, DriftDetector.Result drift) {
    if (!drift.found().isEmpty()) {
      return State.SUSPECT;
    }
    if (schedule.dueSoonFrom().filter(this::hasCome).isPresent()) {
      return State.DUE_SOON;
    }
    if (!drift.isKnown()) {
      return State.UNKNOWN;
    }
    return schedule.due().isEmpty() ? State.UNSCHEDULED : State.FRESH;
  }

  private boolean hasCome(LocalDate day) {
    return !today.isBefore(day);
  }
}
