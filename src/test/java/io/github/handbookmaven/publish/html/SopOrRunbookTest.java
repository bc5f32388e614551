package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SopOrRunbookTest {
  private static final String RUNBOOK =
      """
      # Database is down

      ## Symptoms

      Logins fail and the alert `DatabaseDown` fires.

      ## Diagnosis

      1. Check whether the primary answers: `pg_isready -h primary`.

      ## Mitigation

      1. If the primary is down, promote the replica. Otherwise page the database lead.
      """;
  private static final String SOP =
      """
      # Add a new customer

      ## Purpose

      Every customer is set up in the same way, whoever does it.

      ## Roles

      The account manager opens the ticket, the operator carries it out.

      ## Procedure

      1. Open the admin console and choose Customers.
      2. Click New and enter the name from the ticket.
      3. Send the welcome mail.
      """;

  @TempDir private Path folder;

  private Document page(String... texts) throws IOException {
    Path docs = Files.createDirectories(folder.resolve("project/docs"));
    for (int at = 0; at < texts.length; at++) {
      Files.writeString(docs.resolve("d" + at + ".md"), texts[at]);
    }
    PublishedHandbook.publish(
        PublishedHandbook.settings(folder.resolve("project"), LocalDate.of(2026, 11, 22)),
        ThemeSettings.DEFAULT,
        folder.resolve("site"));
    return Jsoup.parse(Files.readString(folder.resolve("site/which-one.html")));
  }

  @Test
  void everyDifferenceIsShownByTheProjectsOwnDocuments() throws IOException {
    Document page = page(RUNBOOK, SOP);
    assertThat(page.select(".compare tbody tr td:nth-child(2)").eachText())
        .filteredOn(cell -> cell.contains("Add a new customer"))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(page.select(".compare tbody tr td:nth-child(3)").eachText())
        .filteredOn(cell -> cell.contains("Database is down"))
        .hasSize(5);
    assertThat(page.select(".compare q").eachText()).contains("Roles");
  }

  @Test
  void aMistakeIsShownWhereTheProjectMakesIt() throws IOException {
    Document page = page("---\ntype: sop\n---\n" + RUNBOOK);
    assertThat(page.select(".mistakes > li").eachText())
        .satisfiesExactly(
            first -> assertThat(first).contains("Found in this handbook", "live incident"),
            second -> assertThat(second).contains("Not found in this handbook."),
            third -> assertThat(third).contains("reads as a runbook"),
            fourth -> assertThat(fourth).contains("Both are left to become outdated"));
  }

  @Test
  void aProjectWithoutExamplesIsToldSo() throws IOException {
    Document page = page("# Glossary\n\n| word | meaning |\n|---|---|\n| lag | delay |\n");
    assertThat(page.select(".compare td").eachText()).contains("This handbook has none yet.");
    assertThat(page.select("section:has(#together)").text())
        .contains("No runbook of this handbook names its SOP yet");
  }
}
