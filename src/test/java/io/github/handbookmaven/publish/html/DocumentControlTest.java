package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reviewed a document and when stands on its page. */
class DocumentControlTest {
  @TempDir Path temp;

  private static String document(String reviewed, String by, String text) {
    return "---\ntype: sop\nlast_reviewed: "
        + reviewed
        + "\nreviewed_by: "
        + by
        + "\n---\n# Rotate keys\n\n"
        + text
        + "\n";
  }

  private List<List<String>> reviews(ScratchRepository scratch) throws IOException {
    PublishedHandbook.publish(
        PublishedHandbook.settings(scratch.folder(), LocalDate.parse("2026-06-01")),
        ThemeSettings.DEFAULT,
        temp.resolve("out"));
    String page = Files.readString(temp.resolve("out/docs/keys.html"));
    assertThat(page).doesNotContain("example.org");
    Element table =
        Jsoup.parse(page).select("caption:containsOwn(Reviews on record)").first().parent();
    return table.select("tbody tr").stream()
        .map(row -> row.select("td, th").eachText().subList(0, 3))
        .toList();
  }

  @Test
  void everyReviewOnRecordIsTheLatestFirstWithWhoAndWhatChangedWithIt() throws IOException {
    try (ScratchRepository scratch = ScratchRepository.in(temp.resolve("project"))) {
      scratch.write("docs/keys.md", document("2026-01-10", "'@ada'", "One.")).commit("2026-01-11");
      scratch.write("docs/keys.md", document("2026-01-10", "'@ada'", "Two.")).commit("2026-02-01");
      scratch
          .as("bob b")
          .write("docs/keys.md", document("2026-03-01", "bob@example.org", "Two."))
          .commit("2026-03-01");
      scratch
          .write("docs/keys.md", document("2026-05-01", "'<b>Eve</b>'", "Three."))
          .write(".mailmap", "Bob Builder <a@example.org>\n")
          .commit("2026-05-02");
      assertThat(reviews(scratch))
          .containsExactly(
              List.of("1 May 2026", "<b>Eve</b>", "text"),
              List.of("1 Mar 2026", "Bob Builder", "review date"),
              List.of("10 Jan 2026", "@ada", "text"));
    }
  }
}
