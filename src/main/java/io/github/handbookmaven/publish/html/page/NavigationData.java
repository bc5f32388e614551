package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.DataScript;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of each type for the side bar, as scripts that are loaded when somebody looks:
 * pages do not grow with the number of documents.
 */
public final class NavigationData {
  private NavigationData() {}

  /**
   * Writes a script for each type.
   *
   * @param shelf what is published
   * @param output where to
   */
  static void write(PageContext shelf, Output output) {
    new PaletteData(shelf).write(output);
    for (DocType type : DocType.values()) {
      List<Object> rows =
          shelf.rows(entry -> entry.type() == type).stream()
              .<Object>map(NavigationData::row)
              .toList();
      if (!rows.isEmpty()) {
        output.write(
            "assets/nav-" + type.word() + ".js",
            DataScript.call("handbook.nav", List.of(type.word(), rows)));
      }
    }
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
