package io.github.handbookmaven.publish.bundle;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.bundle.BundleFormat;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.json.ProjectJson;
import io.github.handbookmaven.reference.Alert;
import java.net.URI;
import java.util.List;

/** What others need to refer to a handbook. */
record InventoryJson(
    String schema,
    ProjectJson project,
    String site,
    List<ShelfJson> repositories,
    List<UseJson> uses) {

  /** The documents and alerts of one repository. */
  record ShelfJson(
      String groupId, String artifactId, List<ItemJson> documents, List<String> alerts) {}

  /** A document. */
  record ItemJson(String id, String title, String type, String url, List<String> aliases) {
    static ItemJson of(Entry entry) {
      return new ItemJson(
          entry.id(),
          entry.title(),
          entry.type().word(),
          entry.url(),
          entry.document().metadata().identity().aliases().stream().map(Located::value).toList());
    }
  }

  /** That something of another repository is used. */
  record UseJson(String kind, String from, String to, String alert) {}

  static InventoryJson of(Edition edition) {
    ProjectFacts project = edition.handbook().project();
    return new InventoryJson(
        BundleFormat.schema("inventory"),
        ProjectJson.of(project),
        edition.theme().address().map(URI::toString).orElse(null),
        List.of(own(edition)),
        List.of());
  }

  private static ShelfJson own(Edition edition) {
    ProjectFacts project = edition.handbook().project();
    return new ShelfJson(
        project.groupId(),
        project.artifactId(),
        edition.handbook().entries().stream().map(ItemJson::of).toList(),
        edition.handbook().references().alerts().stream()
            .map(Alert::name)
            .distinct()
            .sorted()
            .toList());
  }
}
