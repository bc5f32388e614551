package io.github.handbookmaven.hub;

import io.github.handbookmaven.bundle.Inventory;
import java.util.List;
import java.util.Objects;

/**
 * What is known of other repositories.
 *
 * @param merged those whose documents are part of this handbook
 * @param declared inventories of those it refers to, the project's own word first
 * @param site where this handbook is published, ending in a slash; empty where that is not known
 */
public record OtherHandbooks(Repositories merged, List<Inventory> declared, String site) {
  /** A repository that knows no other. */
  public static final OtherHandbooks NONE = new OtherHandbooks(Repositories.NONE, List.of(), "");

  /** Copies what could change. */
  public OtherHandbooks {
    Objects.requireNonNull(merged, "merged");
    declared = List.copyOf(declared);
    Objects.requireNonNull(site, "site");
  }
}
