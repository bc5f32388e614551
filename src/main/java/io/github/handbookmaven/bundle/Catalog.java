package io.github.handbookmaven.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A handbook as its own repository saw it on a day.
 *
 * @param today the day
 * @param documents its documents, each id once
 * @param references what they point at
 * @param alerts the repository's alert rules
 * @param findings what was found
 */
public record Catalog(
    LocalDate today,
    List<CatalogDocument> documents,
    List<CatalogReference> references,
    List<CatalogAlert> alerts,
    List<CatalogFinding> findings) {
  /** Copies what could change. */
  public Catalog {
    Objects.requireNonNull(today, "today");
    documents = List.copyOf(documents);
    references = List.copyOf(references);
    alerts = List.copyOf(alerts);
    findings = List.copyOf(findings);
  }
}
