package io.github.handbookmaven.publish.html.page.list;

import io.github.handbookmaven.publish.DataScript;
import io.github.handbookmaven.publish.html.page.list.ListView.Choice;
import io.github.handbookmaven.publish.html.page.list.ListView.Filter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the filters of a list of many pages offer, as a script: each of its pages would repeat it.
 *
 * @param filters the list's filters
 * @param parts where the rows of single choices lie
 */
record ListChoices(List<Filter> filters, RowParts parts) {
  /** The script of a list, relative to the handbook. */
  static String file(String section) {
    return "assets/choices-" + section + ".js";
  }

  /**
   * Of each filter each choice: its value, its label, how many rows have it and, where they are a
   * part with scripts of its own, the folder of these and the types they are of.
   */
  String script() {
    Map<String, Object> offered = new LinkedHashMap<>();
    for (Filter filter : filters) {
      offered.put(
          filter.name(),
          filter.choices().stream().map(choice -> offered(filter.name(), choice)).toList());
    }
    return DataScript.call("handbook.choices", List.of(offered));
  }

  private List<Object> offered(String filter, Choice choice) {
    List<Object> told = List.of(choice.value(), choice.label(), choice.count());
    return parts
        .of(filter, choice.value())
        .map(part -> Stream.of(part.folder(), String.join("|", part.kinds())))
        .map(part -> Stream.concat(told.stream(), part).toList())
        .orElse(told);
  }
}
