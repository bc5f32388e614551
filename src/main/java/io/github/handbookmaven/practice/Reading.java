package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * That somebody has read a text: a line of the register.
 *
 * @param document the document's id
 * @param digest of the text that was read, 12 hex digits
 * @param reader who, as written
 * @param day when
 * @param sections what each section of it said, six hex digits each, in order; empty where nobody
 *     noted it
 */
public record Reading(
    String document, String digest, String reader, LocalDate day, List<String> sections) {
  /** Copies what could change. */
  public Reading {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(day, "day");
    sections = List.copyOf(sections);
  }

  /**
   * That somebody has read a document as it is.
   *
   * @param id the document's id
   * @param document the document
   * @param reader who
   * @param day when
   * @return the reading
   */
  public static Reading of(String id, Document document, String reader, LocalDate day) {
    return new Reading(id, document.content().digest(), reader, day, SectionDigests.of(document));
  }

  /**
   * The same of a document that is called otherwise here.
   *
   * @param id the document's id
   * @return the reading
   */
  public Reading of(String id) {
    return new Reading(id, digest, reader, day, sections);
  }

  /**
   * The same by somebody who is called otherwise.
   *
   * @param name who
   * @return the reading
   */
  public Reading by(String name) {
    return new Reading(document, digest, name, day, sections);
  }

  /**
   * Whether two names are one person's: with or without the at sign, in any case.
   *
   * @param one a name
   * @param other another
   * @return true where they are
   */
  public static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /**
   * What is the same for all ways to write one person's name.
   *
   * @param person a name
   * @return without at sign, in lower case
   */
  public static String key(String person) {
    String name = person.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("@") ? name.substring(1) : name;
  }
}
