package io.github.handbookmaven.freshness;

import io.github.handbookmaven.model.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a document can be trusted to be still true, on a day.
 *
 * @param state the verdict
 * @param schedule what was recorded and what follows from it
 * @param drift what changed since the review; empty where nothing did or nobody can tell
 * @param gaps what of {@code covers} does not find what it asks for
 * @param exercise when it was last and is next exercised
 * @param doubt why its reviews may be no reviews; empty where nothing speaks against them
 * @param terms what policies and defaults say about it
 */
public record Freshness(
    State state,
    Schedule schedule,
    List<Drift> drift,
    List<Gap> gaps,
    Exercise exercise,
    Optional<Doubt> doubt,
    Terms terms) {

  /** The verdict; freshness.md tells when each holds. */
  public enum State {
    /** In date, and nothing it rests on changed. */
    FRESH,
    /** In date, due within {@code warnBefore}. */
    DUE_SOON,
    /** The due day has come. */
    OVERDUE,
    /** Overdue by more than {@code grace}. */
    STALE,
    /** Its hard end has come. */
    EXPIRED,
    /** No usable review date. */
    NEVER_REVIEWED,
    /** A review date that lies ahead: it extends nothing. */
    FUTURE_REVIEW,
    /** Reviewed, with no interval. */
    UNSCHEDULED,
    /** In date, but what it says, covers or rests on changed since. */
    SUSPECT,
    /** In date by the calendar, but history, or what it covers, is not there to tell. */
    UNKNOWN,
    /** Archived, deprecated or no procedure. */
    EXEMPT;

    /**
     * The word of the catalog.
     *
     * @return kebab-case
     */
    public String word() {
      return Word.of(this);
    }
  }

  /**
   * The review record and what follows from it.
   *
   * @param lastReviewed the day; empty where there is no usable one
   * @param reviewedBy who; empty where nobody is named
   * @param interval such as {@code P6M}, as {@link java.time.Period} prints it; empty where none is
   *     scheduled
   * @param intervalFrom where the interval comes from
   * @param due the day the next review is due; the day itself counts as overdue
   * @param dueSoonFrom first day of the warning
   * @param staleFrom first day it counts as stale
   * @param expires its hard end
   * @param notes what of the record was not followed, and why, as sentences starting in lower case
   */
  public record Schedule(
      Optional<LocalDate> lastReviewed,
      Optional<String> reviewedBy,
      Optional<String> interval,
      Provenance intervalFrom,
      Optional<LocalDate> due,
      Optional<LocalDate> dueSoonFrom,
      Optional<LocalDate> staleFrom,
      Optional<LocalDate> expires,
      List<String> notes) {
    /** Copies what could change. */
    public Schedule {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Something that changed since the review.
   *
   * @param what what changed
   * @param subject the path or document; the document itself for its own text
   * @param count how many files or commits; 0 where a digest tells, which cannot count
   */
  public record Drift(What what, String subject, int count) {
    /** What can change under a review. */
    public enum What {
      /** The document's own text. */
      TEXT,
      /** What it covers. */
      COVERED_CODE,
      /** The SOP it rests on. */
      FOUNDATION
    }
  }

  /**
   * An entry of {@code covers} that cannot be followed as it is written.
   *
   * @param entry as written
   * @param why what is the matter
   */
  public record Gap(String entry, Why why) {
    /** What is the matter with an entry. */
    public enum Why {
      /** No file is there. */
      NOT_THERE,
      /** Files it finds are tracked but cannot be read here. */
      NOT_READABLE,
      /** No Java file it finds declares the type, method or field it names. */
      NOT_DECLARED,
      /** It names a part of files that are not Java: the whole of them counts. */
      NOT_JAVA,
      /** It names a part of a file that cannot be parsed as Java: the whole of it counts. */
      NOT_PARSED;

      /**
       * Whether nothing is followed at all.
       *
       * @return true where nobody can tell that what was meant did not change
       */
      public boolean hidesChanges() {
        return this == NOT_THERE || this == NOT_READABLE || this == NOT_DECLARED;
      }
    }

    /** Refuses nothing but null. */
    public Gap {
      Objects.requireNonNull(entry, "entry");
      Objects.requireNonNull(why, "why");
    }
  }

  /**
   * Whether an entry of {@code covers} finds nothing, so that nobody can tell whether it changed.
   *
   * @return true where that keeps the document from being fresh
   */
  public boolean hasBlindCovers() {
    return gaps.stream().anyMatch(gap -> gap.why().hidesChanges());
  }

  /**
   * Drills.
   *
   * @param last the last drill or real run
   * @param due the day the next is due
   * @param required whether a policy requires one
   */
  public record Exercise(Optional<LocalDate> last, Optional<LocalDate> due, boolean required) {
    /** Of a document that is never exercised. */
    public static final Exercise NONE = new Exercise(Optional.empty(), Optional.empty(), false);
  }

  /**
   * A reason to doubt that somebody read what was stamped.
   *
   * @param why the sign
   * @param count how many reviews in a row, or documents at once
   * @param commit the newest commit of them, 40 hex digits
   * @param author who made it
   */
  public record Doubt(Why why, int count, String commit, String author) {
    /** What a rubber stamp looks like. */
    public enum Why {
      /** Review after review changed the date alone, while what the document covers changed. */
      DATE_ALONE,
      /** One person stamped many documents in one commit. */
      MANY_AT_ONCE
    }
  }

  /** Copies what could change. */
  public Freshness {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(schedule, "schedule");
    drift = List.copyOf(drift);
    gaps = List.copyOf(gaps);
    Objects.requireNonNull(exercise, "exercise");
    Objects.requireNonNull(doubt, "doubt");
    Objects.requireNonNull(terms, "terms");
  }
}
