package io.github.handbookmaven.publish.html.page.list;

import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import java.util.Comparator;
import java.util.List;

/**
 * What {@code documents.vm} prints: a list of documents.
 *
 * @param intro what the list holds, in a sentence
 * @param rows the documents, by title
 * @param count how many documents
 * @param filters what they can be filtered by
 * @param binder the printable file with all of them; empty where there is none
 * @param volumes the pages of the list, by their numbers; none where it has one
 * @param kinds the types the list goes through, joined by {@code |}; empty where it has one page
 * @param choices the script that tells what the filters offer; empty where the filters do
 */
public record ListView(
    String intro,
    List<DocumentRow> rows,
    int count,
    List<Filter> filters,
    String binder,
    List<NamedLink> volumes,
    String kinds,
    String choices) {

  /**
   * @param name the attribute of a row it looks at: {@code state}, {@code type}, {@code owner} …
   * @param label the filter as readers call it
   * @param choices its values; none where a script tells them
   */
  public record Filter(String name, String label, List<Choice> choices) {
    /** The same where a script tells its values. */
    Filter bare() {
      return new Filter(name, label, List.of());
    }
  }

  /**
   * @param value what rows are compared with
   * @param label the value as readers call it
   * @param count how many rows have it
   */
  record Choice(String value, String label, int count) {
    /** As readers look for it. */
    static final Comparator<Choice> BY_LABEL =
        Comparator.comparing(Choice::label, NaturalOrder.NAMES).thenComparing(Choice::value);
  }
}
