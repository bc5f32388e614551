package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A handbook of hundreds of documents stays one of pages that a browser and a person can bear. */
class LargeHandbookTest {
  private static final int DOCUMENTS = 430;
  private static final int LONGEST = 200;
  private static final int TEAMS = 90;

  @TempDir static Path folder;

  @BeforeAll
  static void publish() throws IOException {
    Path docs = Files.createDirectories(folder.resolve("project/docs/runbooks"));
    StringBuilder rules = new StringBuilder("groups:\n- name: many\n  rules:\n");
    for (int number = 0; number < DOCUMENTS; number++) {
      Files.writeString(
          docs.resolve("queue-" + number + ".md"),
          "---\ntype: runbook\nowner: '@team/%d'\n---\n# Queue %d is stuck\n\n## Check\n\n1. Look at [it](gone.md).\n"
              .formatted(number % TEAMS, number));
      rules.append("  - alert: QueueStuck%d\n    expr: up == 0\n".formatted(number));
    }
    Files.writeString(folder.resolve("project/alerts.yml"), rules);
    Files.createDirectories(folder.resolve("project/docs/spare"));
    Files.writeString(
        folder.resolve("project/docs/spare/queue.md"),
        "---\ntype: runbook\n---\n# Queue 0 is stuck\n\n## Check\n\n1. Look at the spare.\n");
    PublishedHandbook.publish(
        PublishedHandbook.settings(folder.resolve("project"), LocalDate.of(2026, 11, 22)),
        ThemeSettings.DEFAULT,
        folder.resolve("handbook"));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("handbook"))) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  @Test
  void noListIsLongerThanTwoHundredRowsAndNoPageLargerThanAMegabyte() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Path page : pages()) {
      softly.assertThat(Files.size(page)).as("%s", page.getFileName()).isLessThan(1_000_000);
      Document html = Jsoup.parse(page.toFile());
      for (Element list : html.select("tbody, ul.findings, ul.documents, ul.backlink-list")) {
        softly
            .assertThat(list.childrenSize())
            .as("%s %s", page.getFileName(), list.className())
            .isLessThanOrEqualTo(LONGEST);
      }
    }
    softly.assertAll();
  }

  @Test
  void everyDocumentAndEveryAlertStandsOnOneOfThePagesOfItsList() throws IOException {
    assertThat(rows("runbooks")).hasSize(DOCUMENTS + 1).doesNotHaveDuplicates();
    assertThat(rows("alerts")).hasSize(DOCUMENTS).doesNotHaveDuplicates();
  }

  /** A list of one audience is never parted, and each audience finds its own from any page. */
  @Test
  void readingListsOfManyAudiencesAreSpreadOverPagesThatLeadToEachOther() throws IOException {
    List<Path> volumes =
        pages().stream()
            .filter(page -> page.getFileName().toString().startsWith("onboarding"))
            .toList();
    assertThat(volumes).hasSizeGreaterThan(1);
    assertThat(volumes)
        .allSatisfy(
            page -> assertThat(parsed(page).select("main section li")).hasSizeBetween(1, LONGEST));
    assertThat(volumes)
        .allSatisfy(page -> assertThat(audiences(page).eachText()).hasSize(TEAMS + 1));
    assertThat(audiences(folder.resolve("handbook/onboarding-2.html")))
        .hasSize(TEAMS + 1)
        .allSatisfy(
            link -> {
              String[] place = link.attr("href").split("#");
              Element list =
                  parsed(folder.resolve("handbook").resolve(place[0])).getElementById(place[1]);
              assertThat(list).isNotNull();
              assertThat(list.text()).isEqualTo(link.text());
            });
  }

  private static Elements audiences(Path page) {
    return parsed(page).select("nav[aria-label='Find your list'] a");
  }

  @Test
  void eachPageOfAListHasATitleOfItsOwn() throws IOException {
    List<Path> lists =
        pages().stream().filter(page -> page.getParent().endsWith("handbook")).toList();
    assertThat(lists).extracting(page -> parsed(page).title()).doesNotHaveDuplicates();
    assertThat(parsed(folder.resolve("handbook/alerts-2.html")).title())
        .startsWith("Alerts, page 2 · ");
    assertThat(parsed(folder.resolve("handbook/runbooks-3.html")).select("h1").text())
        .startsWith("Runbooks, page 3 ");
  }

  /** The worst stand on the page; all are counted by document and rule, and listed in a table. */
  @Test
  void findingsAreCountedByDocumentAndByRuleAndAreAllInTheirTable() throws IOException {
    Document page = parsed(folder.resolve("handbook/findings.html"));
    assertThat(page.select("section:has(> #found) ul.findings > li")).hasSize(LONGEST);
    assertThat(page.select("section:has(> #documents) tbody tr > :nth-child(2)").eachText())
        .extracting(Integer::valueOf)
        .hasSize(LONGEST)
        .allMatch(errors -> errors > 0)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(page.select("section:has(> #rules) tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).startsWith("broken-link ").endsWith(" " + DOCUMENTS));
    int counted =
        page.select(".legend strong").eachText().stream().mapToInt(Integer::parseInt).sum();
    assertThat(page.select(".more").text())
        .contains("" + LONGEST, String.format(Locale.ENGLISH, "%,d", counted));
    try (Stream<String> lines = Files.lines(folder.resolve("handbook/findings.csv"))) {
      assertThat(lines.filter(line -> line.contains("broken-link"))).hasSize(DOCUMENTS);
    }
  }

  @Test
  void documentsOfOneTitleSayWhereTheyLieAndOthersDoNot() throws IOException {
    assertThat(rows("runbooks"))
        .contains(
            "Queue 0 is stuck docs/runbooks", "Queue 0 is stuck docs/spare", "Queue 1 is stuck");
  }

  private static List<String> rows(String list) throws IOException {
    return pages().stream()
        .filter(page -> page.getFileName().toString().matches(list + "(-\\d+)?\\.html"))
        .flatMap(page -> parsed(page).select("table.cards tbody th").eachText().stream())
        .toList();
  }

  private static Document parsed(Path page) {
    try {
      return Jsoup.parse(page.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
