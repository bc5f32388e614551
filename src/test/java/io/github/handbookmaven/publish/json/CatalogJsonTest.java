package io.github.handbookmaven.publish.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.publish.JsonSchemas;
import io.github.handbookmaven.publish.OutputFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogJsonTest {
  private static final String SOP =
      """
      ---
      id: backup
      type: sop
      tags: [db]
      last_reviewed: 2026-08-03
      ---
      # Backing up the database

      ## Purpose

      Every night's data can be restored.
      """;

  private static final String RUNBOOK =
      """
      ---
      type: runbook
      based_on: [backup]
      alerts: [DatabaseFull]
      aliases: [old-name]
      ---
      # The database is full

      Rests on [backups](../sops/backup.md#purpose), [nothing](gone.md) and https://example.com/.
      """;

  private static final String ALERTS =
      """
      groups:
        - name: db
          rules:
            - alert: DatabaseFull
              expr: disk > 0.9
              labels:
                severity: critical
              annotations:
                runbook_url: docs/runbooks/full.md
      """;

  @TempDir private Path folder;

  @Test
  void theSchemaPublishedBesideItAcceptsIt() {
    assertThat(JsonSchemas.catalog().mistakesIn(CatalogJson.render(edition()))).isEmpty();
  }

  @Test
  void theSchemaRefusesATypeNobodyKnows() {
    String json = CatalogJson.render(edition()).replace("\"runbook\"", "\"playbook\"");
    assertThat(JsonSchemas.catalog().mistakesIn(json)).isNotEmpty();
  }

  @Test
  void aDocumentTellsWhatItIsAndWhatItRestsOn() throws JsonProcessingException {
    JsonNode runbook = read().at("/documents/0");
    assertThat(runbook.at("/path").asText()).isEqualTo("docs/runbooks/full.md");
    assertThat(runbook.at("/url").asText()).isEqualTo("docs/runbooks/full.html");
    assertThat(runbook.at("/type").asText()).isEqualTo("runbook");
    assertThat(runbook.at("/typeSource").asText()).isEqualTo("declared");
    assertThat(runbook.at("/basedOn").toString()).isEqualTo("[\"backup\"]");
    assertThat(runbook.at("/aliases").toString()).isEqualTo("[\"old-name\"]");
    assertThat(runbook.at("/freshness").asText()).isEqualTo("never-reviewed");
    assertThat(runbook.at("/lastReviewed").isNull()).isTrue();
    assertThat(read().at("/documents/1/referencedBy").toString()).contains("full");
    assertThat(read().at("/documents/1/reviewDue").asText()).isEqualTo("2027-08-03");
  }

  @Test
  void aReferenceNamesDocumentsByIdAndTellsWhatLeadsNowhere() throws JsonProcessingException {
    JsonNode references = read().at("/references");
    assertThat(references)
        .anySatisfy(
            reference -> {
              assertThat(reference.at("/target").asText()).isEqualTo("../sops/backup.md#purpose");
              assertThat(reference.at("/to").asText()).isEqualTo("backup#purpose");
              assertThat(reference.at("/status").asText()).isEqualTo("resolved");
            })
        .anySatisfy(
            reference -> {
              assertThat(reference.at("/target").asText()).isEqualTo("gone.md");
              assertThat(reference.at("/status").asText()).isEqualTo("broken");
              assertThat(reference.at("/line").asInt()).isEqualTo(9);
            });
  }

  @Test
  void anAlertLeadsToItsDocument() throws JsonProcessingException {
    JsonNode alert = read().at("/alerts/0");
    assertThat(alert.at("/name").asText()).isEqualTo("DatabaseFull");
    assertThat(alert.at("/severity").asText()).isEqualTo("critical");
    assertThat(alert.at("/status").asText()).isEqualTo("ok");
    assertThat(alert.at("/document").asText()).isEqualTo(read().at("/documents/0/id").asText());
  }

  @Test
  void everyDocumentReferenceAndFindingIsOneLine() {
    List<String> lines = CatalogJson.render(edition()).lines().toList();
    assertThat(lines).contains("{", "  \"documents\":[", "  ],", "}");
    assertThat(lines)
        .filteredOn(line -> line.matches("    \\{\"id\":.*\"practice\":\\{.*}},?"))
        .hasSize(2);
    assertThat(lines).allMatch(line -> line.length() - line.stripLeading().length() <= 4);
  }

  @Test
  void itIsPublishedWithItsSchema() {
    CatalogJson.publish(edition(), OutputFolder.open(folder));
    assertThat(folder.resolve("catalog.json")).content().isEqualTo(CatalogJson.render(edition()));
    assertThat(folder.resolve("catalog.schema.json")).content().contains("catalog-1.json");
  }

  private static JsonNode read() throws JsonProcessingException {
    return new ObjectMapper().readTree(CatalogJson.render(edition()));
  }

  private static Edition edition() {
    Handbook handbook =
        HandbookOf.file("docs/sops/backup.md", SOP)
            .and("docs/runbooks/full.md", RUNBOOK)
            .and("alerts.yml", ALERTS)
            .today("2026-11-22")
            .build();
    return Editions.of(handbook);
  }
}
