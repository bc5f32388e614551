package io.github.handbookmaven.practice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One time somebody worked through a document, as run mode's log tells it.
 *
 * @param document the document's id; never blank
 * @param title the document's title at that time; may be empty
 * @param revision digest of the text that was worked through; empty where nobody noted it
 * @param by who did it; empty where nobody is named
 * @param incident what it was for, such as a ticket; empty for a drill, or where nobody noted it
 * @param started when it began
 * @param ended when it was finished; empty where it was left open
 * @param steps every step of the document, in its order
 */
public record LoggedRun(
    String document,
    String title,
    String revision,
    String by,
    String incident,
    Optional<OffsetDateTime> started,
    Optional<OffsetDateTime> ended,
    List<Step> steps) {

  /** What came of a step. */
  public enum Outcome {
    /** It was done. */
    DONE,
    /** It was tried, and failed. */
    FAILED,
    /** Nobody tried it. */
    SKIPPED;

    /**
     * The word of the log.
     *
     * @return in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A step of it.
   *
   * @param section the heading it stands below; empty where there is none
   * @param number as the page counts it, such as {@code 2.1}; may be empty
   * @param text what was to be done
   * @param outcome what came of it
   * @param note what was written down beside it, several lines where it has them; may be empty
   */
  public record Step(String section, String number, String text, Outcome outcome, String note) {
    /** Refuses nothing but null. */
    public Step {
      Objects.requireNonNull(section, "section");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(note, "note");
    }
  }

  /** Refuses a run of nothing. */
  public LoggedRun {
    if (document.isBlank()) {
      throw new IllegalArgumentException("a run is of a document");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(incident, "incident");
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(ended, "ended");
    steps = List.copyOf(steps);
  }

  /**
   * The same of a document that is called otherwise here.
   *
   * @param id the document's id
   * @return the run
   */
  public LoggedRun of(String id) {
    return new LoggedRun(id, title, revision, by, incident, started, ended, steps);
  }

  /**
   * The day it counts for, where it took place.
   *
   * @return the day it ended, else the one it began
   */
  public Optional<LocalDate> day() {
    return ended.or(() -> started).map(OffsetDateTime::toLocalDate);
  }

  /**
   * The steps that came out in a way.
   *
   * @param outcome the way
   * @return in their order
   */
  public Stream<Step> steps(Outcome outcome) {
    return steps.stream().filter(step -> step.outcome() == outcome);
  }

  /**
   * How many steps came out in a way.
   *
   * @param outcome the way
   * @return the number
   */
  public int count(Outcome outcome) {
    return (int) steps(outcome).count();
  }
}
