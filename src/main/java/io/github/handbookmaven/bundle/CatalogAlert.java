package io.github.handbookmaven.bundle;

import io.github.handbookmaven.model.Place;
import java.util.Objects;
import java.util.Optional;

/**
 * An alert rule of a repository.
 *
 * @param name the alert's name
 * @param at where it stands there
 * @param severity its label; empty where it has none
 * @param runbook as written; empty where it names none
 * @param status the catalog's word
 * @param document id of the document it leads to there; empty where it leads to none
 */
public record CatalogAlert(
    String name,
    Place at,
    String severity,
    String runbook,
    String status,
    Optional<String> document) {
  /** Refuses nothing but null. */
  public CatalogAlert {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(runbook, "runbook");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(document, "document");
  }
}
