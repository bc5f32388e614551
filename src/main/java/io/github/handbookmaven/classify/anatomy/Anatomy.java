package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.Sentence;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which parts a document has, told by its headings or, where none announces a part, by its text.
 *
 * @param english whether its prose is English; where it is not, nothing is known of its parts
 * @param parts the parts found, and where
 * @param live which of its sections tell what to do while something goes wrong
 * @param purposes which of its sections only one type of document has
 */
public record Anatomy(boolean english, Map<Part, Found> parts, Live live, Purposes purposes) {

  /** Nothing known. */
  public static final Anatomy UNKNOWN = new Anatomy(false, Map.of(), Live.NOTHING, Purposes.NONE);

  /** In English, but no procedure: its parts are not looked for. */
  public static final Anatomy OF_WHAT_IS_ONLY_READ =
      new Anatomy(true, Map.of(), Live.NOTHING, Purposes.NONE);

  /**
   * Where a part was found.
   *
   * @param line 1-based line of its heading or of the sentence that speaks of it
   * @param byHeading whether a heading announces it
   * @param quote the heading or sentence, at most 80 characters
   */
  public record Found(int line, boolean byHeading, String quote) {
    static Found inText(Sentence sentence) {
      return new Found(sentence.line(), false, sentence.quote());
    }
  }

  /**
   * How much of a document is about live response.
   *
   * @param sections the headings of those sections that tell to act, in order of appearance
   * @param share how many of all sections that tell to act they are, 0 to 1
   * @param prevails whether the document is written for it: there are several, no fewer than others
   */
  public record Live(List<Found> sections, double share, boolean prevails) {
    /** No such section. */
    public static final Live NOTHING = new Live(List.of(), 0, false);

    /** Copies what could change. */
    public Live {
      sections = List.copyOf(sections);
    }
  }

  /**
   * Which of its sections only one type of document has.
   *
   * @param sop the headings of those of an SOP, in order of appearance
   * @param runbook the headings of those of a runbook, in order of appearance
   * @param areBothServed whether there are several on both sides, and both tell what to do
   */
  public record Purposes(List<Found> sop, List<Found> runbook, boolean areBothServed) {
    /** No such section. */
    public static final Purposes NONE = new Purposes(List.of(), List.of(), false);

    /** Copies what could change. */
    public Purposes {
      sop = List.copyOf(sop);
      runbook = List.copyOf(runbook);
    }
  }

  /** Copies what could change. */
  public Anatomy {
    Objects.requireNonNull(live, "live");
    Objects.requireNonNull(purposes, "purposes");
    Map<Part, Found> sorted = new EnumMap<>(Part.class);
    sorted.putAll(parts);
    parts = Collections.unmodifiableMap(sorted);
  }

  /**
   * Whether a part is there at all.
   *
   * @param part the part
   * @return true where a heading or a sentence tells so
   */
  public boolean has(Part part) {
    return parts.containsKey(part);
  }

  /**
   * Where a part is.
   *
   * @param part the part
   * @return its place, or empty where it is missing
   */
  public Optional<Found> find(Part part) {
    return Optional.ofNullable(parts.get(part));
  }

  /**
   * How many of some parts have a heading of their own.
   *
   * @param wanted the parts
   * @return the number
   */
  public long headed(Part... wanted) {
    return Stream.of(wanted).flatMap(part -> find(part).stream()).filter(Found::byHeading).count();
  }
}
