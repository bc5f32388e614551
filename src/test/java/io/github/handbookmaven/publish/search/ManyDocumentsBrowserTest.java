package io.github.handbookmaven.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.publish.search.SearchText.Card;
import io.github.handbookmaven.publish.search.SearchText.Names;
import io.github.handbookmaven.publish.search.SearchText.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Words that thousands of documents have: what stands beside the word is not all of it. */
@Tag("browser")
class ManyDocumentsBrowserTest {
  private static final int DOCUMENTS = 4_500;
  private static final String FIRST = "dialog[open] .search-hit";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;

  /** Every third is about queues, every other of the rest about disks, the last about both. */
  private static SearchText document(int number) {
    boolean isLast = number == DOCUMENTS - 1;
    String text =
        number % 3 == 0 ? "the queue stalls" : number % 2 == 0 ? "a disk fills" : "nothing";
    return new SearchText(
        new Card("d" + number + ".html", "Guide " + number, "runbook", "fresh", "", ""),
        new Names(List.of(), List.of(), List.of()),
        List.of(new Part("", "", isLast ? "of a queue on a disk " + "and more ".repeat(90) : text)),
        1);
  }

  @BeforeAll
  static void publish() throws IOException {
    List<SearchText> documents =
        IntStream.range(0, DOCUMENTS).mapToObj(ManyDocumentsBrowserTest::document).toList();
    SearchSite site = SearchSite.write(folder, documents.subList(0, 1));
    for (Map.Entry<String, String> script : IndexReader.scripts(documents).entrySet()) {
      Files.writeString(site.page("search/" + script.getKey() + ".js"), script.getValue());
    }
    page = site.page("index.html");
    browser = Browser.open(Look.DESKTOP);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @BeforeEach
  void open() {
    browser.go(page);
    browser.press("/");
    browser.shown("dialog[open] .search-input");
  }

  /** It says less of each than any other document does, so it is among the best of neither. */
  @Test
  void theOneDocumentThatHasTwoFrequentWordsIsFound() {
    browser.press("queue disk");
    browser.shows(FIRST, "Guide " + (DOCUMENTS - 1));
    browser.shows(".search-status", "1 result");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void ofAFrequentWordAllAreCountedAndListedInTheirOrder() {
    browser.press("queue");
    browser.shows(".search-status", "1501 results");
    browser.shows(FIRST, "Guide 0");
    browser.shown(".search-more").click();
    browser.shown(".search-more").click();
    browser.shows("dialog[open] .search-hit:nth-child(24)", "Guide 69");
    assertThat(browser.all(".search-name").stream().map(WebElement::getText))
        .startsWith("Guide 0", "Guide 3", "Guide 6");
  }
}
