package io.github.handbookmaven.classify;

import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the genre of a document that is no procedure, where its title, headings or shape tell it.
 */
final class GenreFinder {
  private static final double MOSTLY = 0.7;
  private static final double LARGELY = 0.5;

  private static final Map<Genre, Theme> TITLES =
      new EnumMap<>(
          Map.of(
              Genre.TEMPLATE, Theme.GENRE_TEMPLATE,
              Genre.CHANGE_LOG, Theme.GENRE_CHANGE_LOG,
              Genre.POST_MORTEM, Theme.GENRE_POST_MORTEM,
              Genre.DECISION_RECORD, Theme.GENRE_DECISION_RECORD,
              Genre.POLICY, Theme.GENRE_POLICY,
              Genre.INDEX, Theme.GENRE_INDEX,
              Genre.TUTORIAL, Theme.GENRE_TUTORIAL,
              Genre.REFERENCE, Theme.GENRE_REFERENCE,
              Genre.CONCEPT, Theme.GENRE_CONCEPT));

  private final DocumentText text;
  private final List<Evidence> evidence;

  private GenreFinder(DocumentText text, List<Evidence> evidence) {
    this.text = text;
    this.evidence = evidence;
  }

  /**
   * The genre of a document, if its text tells.
   *
   * @param text the document
   * @param evidence what was found in it
   */
  static Optional<Genre> find(DocumentText text, List<Evidence> evidence) {
    GenreFinder finder = new GenreFinder(text, evidence);
    return finder.bySections().or(finder::byTitle).or(finder::byShape);
  }

  /** Sections say more than a title: a page called "Cache" with a decision's headings is one. */
  private Optional<Genre> bySections() {
    if (shows("headings-of-a-decision", MOSTLY)) {
      return Optional.of(Genre.DECISION_RECORD);
    }
    if (shows("headings-of-a-report", MOSTLY)) {
      return Optional.of(Genre.POST_MORTEM);
    }
    return shows("headings-are-versions", MOSTLY)
        ? Optional.of(Genre.CHANGE_LOG)
        : Optional.empty();
  }

  private Optional<Genre> byTitle() {
    for (Map.Entry<Genre, Theme> genre : TITLES.entrySet()) {
      for (Sentence title : text.titles()) {
        if (title.isHeadedBy(genre.getValue()) || title.opensWith(genre.getValue())) {
          return Optional.of(genre.getKey());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Genre> byShape() {
    if (shows("slots-to-fill", MOSTLY)) {
      return Optional.of(Genre.TEMPLATE);
    }
    if (shows("lists-links", MOSTLY) || shows("points-elsewhere", MOSTLY)) {
      return Optional.of(Genre.INDEX);
    }
    if (shows("is-a-lesson", LARGELY)) {
      return Optional.of(Genre.TUTORIAL);
    }
    if (shows("table-rows", MOSTLY) || shows("declarative-code", 1)) {
      return Optional.of(Genre.REFERENCE);
    }
    return shows("describes", LARGELY) || shows("headings-explain", MOSTLY)
        ? Optional.of(Genre.CONCEPT)
        : Optional.empty();
  }

  private boolean shows(String signal, double strength) {
    for (Evidence one : evidence) {
      if (one.signal().equals(signal) && one.contribution() >= strength * one.weight() - 1e-9) {
        return true;
      }
    }
    return false;
  }
}
