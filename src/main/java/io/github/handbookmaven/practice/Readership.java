package io.github.handbookmaven.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who has read a document, and which text of it.
 *
 * @param readers those who must have read it in the order the policy names them, then those who
 *     read it unasked, by name
 */
public record Readership(List<Reader> readers) {
  /** Of a document nobody has read, and nobody must. */
  public static final Readership NONE = new Readership(List.of());

  /** How far somebody knows a document. */
  public enum Standing {
    /** They read the text it has. */
    READ,
    /** They read another text of it. */
    OUTDATED,
    /** They never read it. */
    MISSING;

    /**
     * The word of the catalog.
     *
     * @return in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A person and a document.
   *
   * @param name as the policy writes it, else as the register does
   * @param isRequired whether a policy says that they must have read it
   * @param standing how far they know it
   * @param day when they last read it; empty where they never did
   * @param change what changed since; empty where nothing did, or they never read it
   */
  public record Reader(
      String name,
      boolean isRequired,
      Standing standing,
      Optional<LocalDate> day,
      Optional<Change> change) {
    /** Refuses nothing but null. */
    public Reader {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(standing, "standing");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(change, "change");
    }
  }

  /**
   * What changed of a text since somebody read it.
   *
   * @param sections those of the present text that are new or say something else
   * @param removed how many sections are gone
   * @param isKnown whether anybody noted what the sections said
   */
  public record Change(List<Changed> sections, int removed, boolean isKnown) {
    /** Copies what could change. */
    public Change {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A section of the present text.
   *
   * @param heading its heading; empty for the text before the first one
   * @param line 1-based line of it
   */
  public record Changed(String heading, int line) {
    /** Refuses nothing but null. */
    public Changed {
      Objects.requireNonNull(heading, "heading");
    }
  }

  /** Copies what could change. */
  public Readership {
    readers = List.copyOf(readers);
  }

  /**
   * Those who must have read it, and are in a standing.
   *
   * @param standing the standing
   * @return in the order the policy names them
   */
  public List<Reader> required(Standing standing) {
    return readers.stream()
        .filter(reader -> reader.isRequired() && reader.standing() == standing)
        .toList();
  }

  /**
   * How many must have read it.
   *
   * @return 0 where no policy says so
   */
  public int required() {
    return (int) readers.stream().filter(Reader::isRequired).count();
  }

  /**
   * How many are in a standing, whether they must or not.
   *
   * @param standing the standing
   * @return the number
   */
  public int count(Standing standing) {
    return (int) readers.stream().filter(reader -> reader.standing() == standing).count();
  }
}
