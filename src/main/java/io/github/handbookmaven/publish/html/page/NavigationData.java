package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.publish.DataScript;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.page.list.RowParts;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The documents of each type for the side bar and for lists that somebody narrows, as scripts that
 * are loaded when somebody looks: pages do not grow with the number of documents.
 */
public final class NavigationData {
  /** Tells the documents of a part from those of all. */
  private static final String PART = "part-";

  private NavigationData() {}

  /**
   * Writes a script for each type, and in a large handbook one for each type and each repository,
   * owner and service, so that nobody who asks for one of them loads what all have.
   *
   * @param shelf what is published
   * @param output where to
   */
  static void write(PageContext shelf, Output output) {
    new PaletteData(shelf).write(output);
    write("", "assets", shelf.rows(any -> true), output);
    RowParts parts = new RowParts(shelf);
    parts.byFolder().forEach((folder, rows) -> write(PART, folder, rows, output));
    new ListPage(shelf).writeChoices(parts, output);
  }

  /** The mark stands before the type in what each script is told under. */
  private static void write(String mark, String folder, List<DocumentRow> rows, Output output) {
    rows.stream()
        .collect(Collectors.groupingBy(DocumentRow::type, TreeMap::new, Collectors.toList()))
        .forEach(
            (type, all) ->
                output.write(
                    folder + "/nav-" + type + ".js",
                    DataScript.call(
                        "handbook.nav",
                        List.of(mark + type, all.stream().map(NavigationData::row).toList()))));
  }

  private static List<Object> row(DocumentRow row) {
    return List.of(
        row.title(),
        row.url(),
        row.state(),
        row.stateLabel(),
        row.keys().owners(),
        row.keys().services(),
        row.keys().tags(),
        row.reviewed().iso(),
        row.due().iso(),
        row.findings(),
        row.isToReview() ? 1 : 0,
        row.keys().genre(),
        row.folder());
  }

  /**
   * What all scripts share: the project's name and the words they show.
   *
   * @param project the project's name, under which the browser keeps what readers noted
   * @param labels the words
   * @return a script
   */
  public static String shared(String project, Labels labels) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (String name : labels.names()) {
      if (name.startsWith("js_")) {
        words.put(name.substring(3), labels.text(name));
      }
      if (name.matches("(?:type|state|status|filter)_.*")) {
        words.put(name, labels.text(name));
      }
    }
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("name", project);
    site.put("language", labels.locale().toLanguageTag());
    site.put("words", words);
    return DataScript.call("window.handbook=Object", List.of(site));
  }
}
