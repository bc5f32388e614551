package io.github.handbookmaven.bundle;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as its own repository saw it.
 *
 * @param id its id there
 * @param path its file there
 * @param title what it is called
 * @param type what it was published as
 * @param assigned its type, where the repository's configuration says so, and not the document
 * @param owners who owns it there
 * @param interval how often it is reviewed; empty where nothing is scheduled
 * @param freshness the catalog's word
 */
public record CatalogDocument(
    String id,
    RepoPath path,
    String title,
    DocType type,
    Optional<DocType> assigned,
    List<String> owners,
    Optional<Period> interval,
    String freshness) {

  /** Copies what could change. */
  public CatalogDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(assigned, "assigned");
    owners = List.copyOf(owners);
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(freshness, "freshness");
  }
}
