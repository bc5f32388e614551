package io.github.handbookmaven.source;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder documents are collected from.
 *
 * @param folder the folder; documents in it and below
 * @param includes Ant patterns below it
 * @param excludes Ant patterns below it; they win over includes
 * @param type what the POM says its documents are
 */
public record SourceRoot(
    RepoPath folder, List<String> includes, List<String> excludes, Optional<DocType> type) {
  /** Copies what could change. */
  public SourceRoot {
    Objects.requireNonNull(folder, "folder");
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    Objects.requireNonNull(type, "type");
  }
}
