package io.github.handbookmaven.publish.bundle;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.bundle.BundleFormat;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.json.ProjectJson;
import io.github.handbookmaven.reference.Alert;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What others need to refer to a handbook.
 *
 * @param site where it is published; null where that is not known
 * @param repositories its own documents first, then those of the repositories it is made of
 * @param uses what refers from one repository to another
 */
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
    static ItemJson of(Entry entry, String id) {
      return new ItemJson(
          id,
          entry.title(),
          entry.type().word(),
          entry.url(),
          entry.document().metadata().identity().aliases().stream().map(Located::value).toList());
    }
  }

  static InventoryJson of(Edition edition) {
    Handbook handbook = edition.handbook();
    return new InventoryJson(
        BundleFormat.schema("inventory"),
        ProjectJson.of(handbook.project()),
        edition.theme().address().map(URI::toString).orElse(null),
        Stream.concat(
                Stream.of(own(handbook)),
                handbook.repositories().all().stream().map(other -> other(other, handbook)))
            .toList(),
        new Uses(handbook).all());
  }

  private static ShelfJson own(Handbook handbook) {
    ProjectFacts project = handbook.project();
    Predicate<Optional<Repository>> isOwn = Optional::isEmpty;
    return new ShelfJson(
        project.groupId(),
        project.artifactId(),
        handbook.entries().stream()
            .filter(entry -> isOwn.test(handbook.repositories().of(entry.path())))
            .map(entry -> ItemJson.of(entry, entry.id()))
            .toList(),
        alerts(handbook, isOwn));
  }

  private static ShelfJson other(Repository repository, Handbook handbook) {
    return new ShelfJson(
        repository.name().groupId(),
        repository.name().artifactId(),
        repository.bundle().catalog().documents().stream()
            .flatMap(
                document ->
                    handbook.at(repository.here(document.path())).stream()
                        .map(entry -> ItemJson.of(entry, document.id())))
            .toList(),
        alerts(handbook, owner -> owner.equals(Optional.of(repository))));
  }

  private static List<String> alerts(Handbook handbook, Predicate<Optional<Repository>> isMeant) {
    return handbook.references().alerts().stream()
        .filter(alert -> isMeant.test(handbook.repositories().of(alert.at().path())))
        .map(Alert::name)
        .distinct()
        .sorted()
        .toList();
  }
}
