package io.github.handbookmaven.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class PreviewBrowserTest {
  private static Browser browser;

  @TempDir Path folder;
  private PreviewedProject project;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open(Look.DESKTOP);
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void serve() {
    project = new PreviewedProject(folder);
    browser.go(project.url("docs/disk.html"));
  }

  @AfterEach
  void stop() {
    browser.go("about:blank");
    project.close();
  }

  @Test
  void aFindingStandsBesideItsLineAndGoesWhenItIsMended() {
    browser.shows(".body li .handbook-live-finding", "error, line 10");
    assertThat(browser.shown(".body li .handbook-live-finding").getText())
        .contains("missing.md", "broken-link");
    browser.picture("preview-finding");

    project.write("docs/missing.md", "# The manual\n");
    browser.until(
        "the finding is gone",
        () -> Optional.of(browser.all(".handbook-live-error")).filter(java.util.List::isEmpty));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aDiagramIsDrawn() {
    String diagram = "\n```mermaid\ngraph LR\n  Check --> Act\n```\n";
    project.write("docs/disk.md", project.text("docs/disk.md") + diagram);
    assertThat(browser.shown(".diagram img").getDomAttribute("src")).contains("Check");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anEditIsSeenWhereTheReaderWas() {
    String many = "\n\nOne more paragraph of the response.".repeat(200);
    project.write("docs/disk.md", project.text("docs/disk.md") + many);
    browser.shows(".body", "One more paragraph");
    browser.shown("html[data-handbook-live]");
    browser.script("scrollTo(0, 2500)");
    browser.until("it is scrolled", () -> at(2500));

    project.write("docs/disk.md", project.text("docs/disk.md") + "\n\nThe very last line.\n");
    browser.shows(".body", "The very last line.");
    browser.until("it is where it was", () -> at(2500));
  }

  private static Optional<Long> at(long y) {
    return Optional.of((Long) browser.script("return Math.round(scrollY)")).filter(now -> now == y);
  }

  @Test
  void aMistakeInTheThemeIsShownAboveTheLastGoodPageAndMendsItself() throws Exception {
    browser.shows("h1", "Disk almost full");
    project.write("src/handbook/theme/document.vm", "<h1>$view.title</h1>\n#if($view.id) no end");
    browser.shows(".handbook-live-mistake", "document.vm:");
    browser.shows("h1", "Disk almost full");
    browser.picture("preview-mistake");

    Files.writeString(
        folder.resolve("src/handbook/theme/document.vm"), "<h1>$view.title, mended</h1>");
    browser.shows("h1", "Disk almost full, mended");
    assertThat(browser.all(".handbook-live-mistake")).isEmpty();
  }

  @Test
  void aStyleOfTheThemeIsSeen() {
    project.write("src/handbook/theme/assets/own.css", "h1 { color: rgb(1, 2, 3) !important }");
    browser.until(
        "the heading has the colour",
        () ->
            Optional.of(
                    browser.script("return getComputedStyle(document.querySelector('h1')).color"))
                .filter("rgb(1, 2, 3)"::equals));
  }

  @Test
  void whereThePreviewStopsThePageSaysSo() {
    browser.shows(".handbook-live-finding", "broken-link");
    project.close();
    browser.shows(".handbook-live-gone", "has stopped");
  }
}
