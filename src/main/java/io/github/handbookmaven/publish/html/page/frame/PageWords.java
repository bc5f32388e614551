package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.publish.html.template.Labels;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What pages call things, in one language: no document has a say in it.
 *
 * @param labels the words
 * @param states freshness in these words
 */
public record PageWords(Labels labels, StateWords states) {

  PageWords(Labels labels) {
    this(labels, new StateWords(labels));
  }

  /**
   * A day as rows show it.
   *
   * @param date the day
   * @return the day; {@link DocumentRow.Day#NONE} where there is none
   */
  public DocumentRow.Day day(Optional<LocalDate> date) {
    return date.map(known -> new DocumentRow.Day(labels.shortDay(known), known.toString()))
        .orElse(DocumentRow.Day.NONE);
  }

  /**
   * What a document that is no procedure is instead, as readers call it.
   *
   * @param word the genre's word
   * @return its label
   */
  public String genre(String word) {
    return labels.text("genre_" + word.replace('-', '_'));
  }

  /**
   * A type as readers call it.
   *
   * @param type the type
   * @return its label
   */
  public String type(DocType type) {
    return labels.text("type_" + type.word());
  }

  /**
   * A status as readers call it.
   *
   * @param status the status
   * @return its label
   */
  public String status(Status status) {
    return labels.text("status_" + status.word());
  }
}
