package io.github.handbookmaven.hub;

import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that others can refer to.
 *
 * @param owner its repository
 * @param id its id there
 * @param title what it is called
 * @param type what it is
 * @param path where it stands here; empty where only an inventory tells of it
 * @param url its page; empty where nobody knows where its handbook is published
 */
public record Listed(
    RepositoryName owner,
    String id,
    String title,
    DocType type,
    Optional<RepoPath> path,
    String url) {
  /** Refuses nothing but null. */
  public Listed {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(url, "url");
  }

  /**
   * What it is called everywhere.
   *
   * @return {@code group:artifact/id}
   */
  public String fullId() {
    return owner + "/" + id;
  }
}
