package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.DataScript;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The documents of each type for the side bar, as scripts that are loaded when somebody looks:
 * pages do not grow with the number of documents.
 */
public final class NavigationData {
  /** With more documents the side bar speaks of the repository at hand; sidebar.js knows it too. */
  private static final int MANY = 2_000;

  /** Tells the documents of a repository from those of all. */
  private static final String PART = "part-";

  private NavigationData() {}

  /**
   * Writes a script for each type, and in a large handbook of many repositories one for each of
   * them and each type, so that the side bar does not load what all of them have.
   *
   * @param shelf what is published
   * @param output where to
   */
  static void write(PageContext shelf, Output output) {
    new PaletteData(shelf).write(output);
    new Part(shelf, "", "assets/").write(shelf.entries(), output);
    if (shelf.entries().size() > MANY) {
      shelf.entries().stream()
          .collect(Collectors.groupingBy(entry -> folder(entry, shelf)))
          .forEach(
              (folder, entries) ->
                  folder.ifPresent(at -> new Part(shelf, PART, at + "/").write(entries, output)));
    }
  }

  private static Optional<RepoPath> folder(Entry entry, PageContext shelf) {
    return shelf.handbook().repositories().of(entry.path()).map(Repository::folder);
  }

  /**
   * Scripts for a part of the documents.
   *
   * @param shelf what is published
   * @param mark stands before the type in what each script is told under
   * @param folder the scripts lie in, with a slash
   */
  private record Part(PageContext shelf, String mark, String folder) {
    void write(List<Entry> entries, Output output) {
      Map<DocType, List<Entry>> types =
          entries.stream()
              .collect(Collectors.groupingBy(Entry::type, TreeMap::new, Collectors.toList()));
      types.forEach((type, all) -> write(type, all, output));
    }

    private void write(DocType type, List<Entry> all, Output output) {
      List<Object> rows =
          shelf.rows(all.stream()).stream().<Object>map(NavigationData::row).toList();
      output.write(
          folder + "nav-" + type.word() + ".js",
          DataScript.call("handbook.nav", List.of(mark + type.word(), rows)));
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
