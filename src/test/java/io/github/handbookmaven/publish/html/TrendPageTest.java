package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.EarlierFindings;
import io.github.handbookmaven.rule.EarlierFindings.Earlier;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.Trend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed since an earlier day, on the pages. */
class TrendPageTest {
  @TempDir Path temp;

  private Path published(Edition edition) {
    OutputFolder output = OutputFolder.open(temp.resolve("out"));
    HtmlPublisher.publish(edition, output);
    output.finish();
    return temp.resolve("out");
  }

  private static Document read(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  private static Earlier earlier(String path, String message) {
    Known known = new Known(new RepoPath(path), "broken-link", "0000000000000000", message);
    return new Earlier(known, Severity.ERROR);
  }

  @Test
  void theDashboardCountsWhatThePageLists() throws IOException, GitAPIException {
    Edition edition = SmallHandbook.edition(temp, ThemeSettings.DEFAULT);
    EarlierFindings then =
        new EarlierFindings(
            LocalDate.of(2026, 11, 1), List.of(earlier("docs/gone.md", "no <file> 'x.md'")));
    Path out = published(edition.since(Trend.between(then, edition.findings())));

    Document dashboard = read(out.resolve("index.html"));
    assertThat(dashboard.select("#trend").text()).isEqualTo("Since 1 November 2026");
    assertThat(dashboard.select("a[href^=trend.html]").eachText())
        .containsExactly("New: 2", "Worse: 0", "Fixed: 1");
    Document page = read(out.resolve("trend.html"));
    assertThat(page.select("section:has(#new) .finding")).hasSize(2);
    assertThat(page.select("section:has(#worse)").text()).contains("Nothing was found.");
    assertThat(page.select("section:has(#fixed) .finding").text())
        .contains("docs/gone.md", "no <file> 'x.md'", "broken-link");
  }

  @Test
  void withoutAnEarlierDayThereIsNoSuchPage() throws IOException, GitAPIException {
    Path out = published(SmallHandbook.edition(temp, ThemeSettings.DEFAULT));

    assertThat(out.resolve("trend.html")).doesNotExist();
    assertThat(read(out.resolve("index.html")).select("#trend")).isEmpty();
  }
}
