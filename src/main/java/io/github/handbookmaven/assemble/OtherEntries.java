package io.github.handbookmaven.assemble;

import io.github.handbookmaven.bundle.CatalogDocument;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.RepoPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the repository of a document says about it, and nothing here can. */
final class OtherEntries {
  private final Repositories repositories;
  private final Map<RepoPath, List<String>> owners = new HashMap<>();

  OtherEntries(Repositories repositories) {
    this.repositories = repositories;
    for (Repository repository : repositories.all()) {
      for (CatalogDocument document : repository.bundle().catalog().documents()) {
        owners.put(repository.here(document.path()), document.owners());
      }
    }
  }

  /** Its owners and its repository, where it is of another one. */
  Entry completed(Entry entry) {
    return repositories
        .of(entry.path())
        .map(
            repository ->
                new Entry(
                    entry.id(),
                    entry.url(),
                    entry.classified(),
                    Owners.ofOther(entry.document(), owners.get(entry.path())),
                    entry.foundation(),
                    entry.freshness(),
                    entry.practice(),
                    entry.history(),
                    repository.namespace()))
        .orElse(entry);
  }
}
