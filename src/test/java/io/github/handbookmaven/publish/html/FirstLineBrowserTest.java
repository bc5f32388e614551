package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runbook begins with the runbook: how far down a phone its first line stands. */
@Tag("browser")
class FirstLineBrowserTest {
  private static final int ENOUGH = 60;
  private static final String TOP_OF_FIRST_LINE =
      "return Math.round([...document.querySelectorAll('.body *')]"
          + ".find(each => each.getClientRects().length && each.textContent.trim())"
          + ".getBoundingClientRect().top + scrollY)";

  @TempDir Path folder;

  @Test
  void theFirstLineOfRealRunbooksStandsInTheUpperHalfOfAPhone() {
    AssemblySettings settings =
        PublishedHandbook.withRoot(
            PublishedHandbook.settings(
                Corpora.folder("procedures").toAbsolutePath().normalize(),
                LocalDate.of(2026, 11, 22)),
            RepoPath.ROOT);
    Edition edition = PublishedHandbook.edition(settings, ThemeSettings.DEFAULT);
    OutputFolder output = OutputFolder.open(folder);
    HtmlPublisher.publish(edition, output);
    output.finish();
    List<Integer> tops = tops(some(edition.handbook().documents(DocType.RUNBOOK).toList()));
    System.out.printf(
        "first line of %d runbooks at 390 pixels: median %d, nine of ten within %d%n",
        tops.size(), tops.get(tops.size() / 2), tops.get(tops.size() * 9 / 10));
    assertThat(tops.get(tops.size() / 2)).isLessThanOrEqualTo(400);
  }

  private static List<Entry> some(List<Entry> runbooks) {
    int every = Math.max(1, runbooks.size() / ENOUGH);
    return IntStream.range(0, runbooks.size() / every)
        .mapToObj(at -> runbooks.get(at * every))
        .toList();
  }

  private List<Integer> tops(List<Entry> runbooks) {
    try (Browser browser = Browser.open(new Look(390, false, true))) {
      return runbooks.stream().map(entry -> top(browser, entry)).sorted().toList();
    }
  }

  private int top(Browser browser, Entry entry) {
    browser.go(folder.toUri() + entry.url());
    return ((Long) browser.script(TOP_OF_FIRST_LINE)).intValue();
  }
}
