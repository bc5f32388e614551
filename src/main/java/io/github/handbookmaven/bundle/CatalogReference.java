package io.github.handbookmaven.bundle;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of a reference in its own repository, where everything it may lead to was at hand.
 *
 * @param from id of the document it stands in
 * @param line 1-based
 * @param column 1-based; 0 where only the line is known
 * @param target as written
 * @param status the catalog's word
 * @param to id of a document, with {@code #anchor}, or a path; empty where it leads nowhere
 */
public record CatalogReference(
    String from, int line, int column, String target, String status, Optional<String> to) {
  /** Refuses nothing but null. */
  public CatalogReference {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(to, "to");
  }
}
