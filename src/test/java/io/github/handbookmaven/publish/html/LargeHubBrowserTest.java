package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.browser.Published;
import io.github.handbookmaven.hub.Neighbours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** A hub with more documents than a browser would like to load for a side bar. */
@Tag("browser")
class LargeHubBrowserTest {
  private static final String LISTED = ".types .nav-list a";

  @TempDir static Path folder;
  private static Path hub;
  private static Browser browser;

  private static String sop(String title) {
    return "---\ntype: sop\n---\n# " + title + "\n";
  }

  @BeforeAll
  static void publish() {
    HandbookOf bulk = HandbookOf.file("docs/d0.md", sop("Bulk 0"));
    for (int number = 1; number < 2_000; number++) {
      bulk = bulk.and("docs/d" + number + ".md", sop("Bulk " + number));
    }
    hub =
        Published.to(
            folder.resolve("hub"),
            new Neighbours()
                .and("bulk", bulk)
                .and(
                    "shop",
                    HandbookOf.file("docs/refunds.md", sop("Refunds"))
                        .and(
                            "docs/list.md",
                            "---\n"
                                + "type: runbook\n"
                                + "owner: Pay\n"
                                + "services: [till]\n"
                                + "---\n"
                                + "# List\n"))
                .hub(HandbookOf.file("docs/start.md", sop("Start"))));
    browser = Browser.open(Look.DESKTOP);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Object loaded() {
    return browser.script(
        "return [...document.scripts].map(each => each.src).filter(src => src.includes('/nav-'))"
            + ".map(src => src.replace(/.*handbook\\//, '')).join()");
  }

  @Test
  void theSideBarSpeaksOfTheRepositoryAtHandAndLoadsNoOther() {
    browser.go(hub.resolve("repositories/shop/docs/refunds.html"));
    browser.shows(LISTED, "Refunds");
    assertThat(browser.all(LISTED)).hasSize(1);
    assertThat(loaded().toString()).endsWith("repositories/shop/nav-sop.js").doesNotContain(",");
    WebElement filter = browser.shown(".nav-filter input");
    assertThat(filter.getDomAttribute("placeholder")).isEqualTo("Filter documents: shop");
    filter.sendKeys("list");
    browser.shows(LISTED, "List");
    assertThat(loaded().toString()).doesNotContain("assets/nav-", "bulk");
    filter.clear();
    filter.sendKeys("x");
    browser.shows(".nav-none", "No document matches");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aListIsNarrowedToARepositoryByItsRowsAlone() {
    browser.go(hub.toUri() + "documents.html#folder=repositories/shop");
    browser.shows(".filter-count", "2 of 2003");
    browser.shown("input[name=text]").sendKeys("refunds");
    browser.shows(".filter-count", "1 of 2003");
    assertThat(loaded().toString()).doesNotContain("assets/nav-", "bulk");
    assertThat(browser.complaints()).isEmpty();
    browser.go(hub.toUri() + "sops.html#folder=repositories/bulk/docs");
    browser.shows(".filter-count", "2000 of 2002");
    assertThat(browser.all("form.filters + .wide tbody tr")).hasSize(200);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aListIsNarrowedToAnOwnerAServiceOrATypeByTheirRowsAlone() {
    browser.go(hub.toUri() + "documents.html#service=till");
    browser.shows(".filter-count", "1 of 2003");
    assertThat(loaded().toString()).contains("assets/rows/").doesNotContain("assets/nav-");
    browser.go(hub.toUri() + "documents.html#owner=Pay&folder=repositories/shop");
    browser.shows(".filter-count", "1 of 2003");
    assertThat(loaded().toString()).contains("assets/rows/").doesNotContain("assets/nav-");
    browser.go(hub.toUri() + "documents.html#type=runbook");
    browser.shows(".filter-count", "1 of 2003");
    assertThat(loaded().toString()).endsWith("/assets/nav-runbook.js").doesNotContain("nav-sop");
    assertThat(browser.all("form.filters + .wide tbody tr")).hasSize(1);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void thePagesOfALongListShareWhatItsFiltersOffer() throws IOException {
    assertThat(Files.readString(hub.resolve("sops-2.html")))
        .doesNotContain("<option value=\"repositories");
    browser.go(hub.resolve("sops-2.html"));
    browser.shows("select[name=folder]", "repositories/bulk/docs (2000)");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPageOfNoRepositoryLeavesTheListsToTheirPages() {
    browser.go(hub.resolve("sops.html"));
    assertThat(browser.all(".types [data-type=sop] .count"))
        .singleElement()
        .returns("2002", WebElement::getText);
    assertThat(browser.all(".nav-filter input")).isEmpty();
    assertThat(loaded()).isEqualTo("");
    assertThat(browser.complaints()).isEmpty();
  }
}
