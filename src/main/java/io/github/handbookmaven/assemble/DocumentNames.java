package io.github.handbookmaven.assemble;

import io.github.handbookmaven.bundle.Inventory;
import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.hub.Directory;
import io.github.handbookmaven.hub.Directory.Shelf;
import io.github.handbookmaven.hub.Listed;
import io.github.handbookmaven.hub.OtherHandbooks;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.DocumentIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What documents are called and where their pages lie. Ids of other repositories begin with the
 * repository, so that none can take another's.
 */
final class DocumentNames {
  private final OtherHandbooks others;
  private final PageUrls urls;
  private final Map<RepoPath, String> ids = new HashMap<>();
  private final Map<RepoPath, ClassifiedDocument> documents = new HashMap<>();
  private final Optional<RepositoryName> self;
  private final List<Document> own;

  DocumentNames(AssemblySettings settings, List<ClassifiedDocument> all) {
    this.others = settings.others();
    this.urls = new PageUrls(settings.project().base());
    this.self = RepositoryName.of(settings.project().groupId(), settings.project().artifactId());
    Repositories merged = others.merged();
    this.own =
        all.stream()
            .map(ClassifiedDocument::document)
            .filter(document -> merged.of(document.path()).isEmpty())
            .toList();
    ids.putAll(new DocumentIndex(own).ids());
    for (Repository repository : merged.all()) {
      Repositories.places(repository).forEach((id, path) -> ids.put(path, repository.idOf(id)));
    }
    all.forEach(document -> documents.put(document.path(), document));
  }

  /** The project's own documents. */
  List<Document> own() {
    return own;
  }

  Optional<RepositoryName> self() {
    return self;
  }

  String idOf(RepoPath document) {
    return ids.get(document);
  }

  /** What it is called and what it was called before, there where it belongs. */
  List<String> allOf(Document document) {
    Optional<Repository> other = others.merged().of(document.path());
    Stream<String> former =
        aliases(document).stream()
            .map(alias -> other.map(repository -> repository.idOf(alias)).orElse(alias));
    return Stream.concat(Stream.of(idOf(document.path())), former).toList();
  }

  String urlOf(RepoPath document) {
    return urls.of(document);
  }

  /** Who is called what in which repository: at hand, else by its inventory, else by a hub's. */
  Directory directory() {
    if (others.merged().areNone() && others.declared().isEmpty()) {
      return Directory.EMPTY;
    }
    List<Shelf> shelves = new ArrayList<>();
    self.ifPresent(owner -> shelves.add(ownShelf(owner)));
    others.merged().all().forEach(repository -> shelves.add(shelf(repository)));
    others.declared().forEach(each -> shelves.add(listed(each, each.shelves().get(0))));
    others.declared().forEach(each -> shelves.addAll(ofOthers(each)));
    return new Directory(shelves);
  }

  private static List<Shelf> ofOthers(Inventory hub) {
    return hub.shelves().stream().skip(1).map(shelf -> listed(hub, shelf)).toList();
  }

  private Shelf ownShelf(RepositoryName owner) {
    Map<String, Listed> listed = new HashMap<>();
    for (Document document : own) {
      add(owner, ids.get(document.path()), documents.get(document.path()), listed);
    }
    return new Shelf(owner, listed, new TreeSet<>());
  }

  private Shelf shelf(Repository repository) {
    Map<String, Listed> listed = new HashMap<>();
    Repositories.places(repository)
        .forEach((id, path) -> add(repository.name(), id, documents.get(path), listed));
    TreeSet<String> alerts = new TreeSet<>();
    repository.bundle().catalog().alerts().forEach(alert -> alerts.add(alert.name()));
    return new Shelf(repository.name(), listed, alerts);
  }

  private void add(
      RepositoryName owner, String id, ClassifiedDocument document, Map<String, Listed> listed) {
    Listed entry = listed(owner, id, document);
    listed.put(id, entry);
    aliases(document.document()).forEach(alias -> listed.putIfAbsent(alias, entry));
  }

  private static List<String> aliases(Document document) {
    return document.metadata().identity().aliases().stream().map(alias -> alias.value()).toList();
  }

  private Listed listed(RepositoryName owner, String id, ClassifiedDocument document) {
    RepoPath path = document.path();
    String url = others.site().isEmpty() ? "" : others.site() + urls.of(path);
    return new Listed(owner, id, document.title(), document.type(), Optional.of(path), url);
  }

  private static Shelf listed(Inventory inventory, Inventory.Shelf shelf) {
    Map<String, Listed> listed = new HashMap<>();
    for (Inventory.Item item : shelf.documents()) {
      String url = inventory.site().isEmpty() ? "" : inventory.site() + item.url();
      Listed entry =
          new Listed(shelf.owner(), item.id(), item.title(), item.type(), Optional.empty(), url);
      listed.put(item.id(), entry);
      item.aliases().forEach(alias -> listed.putIfAbsent(alias, entry));
    }
    return new Shelf(shelf.owner(), listed, new TreeSet<>(shelf.alerts()));
  }
}
