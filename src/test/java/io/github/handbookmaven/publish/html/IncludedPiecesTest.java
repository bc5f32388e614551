package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader must not take a page for whole whose steps stand in another file. */
class IncludedPiecesTest {
  @TempDir Path temp;

  @Test
  void aPageSaysWhichPiecesItLacksAndLeadsToThoseThatArePages() throws IOException {
    write("docs/restore.md", "# Restore\n\n--8<-- \"steps.md\"\n\n--8<-- \"../away.md\"\n");
    write("docs/steps.md", "# Steps\n\n1. Stop the shop.\n");

    Element notice = notices("docs/restore.html").first();

    assertThat(notice.text())
        .isEqualTo(
            "Its own site puts in here what stands in other files, and this page does not show:"
                + " steps.md ../away.md");
    assertThat(notice.select("a").eachAttr("href")).containsExactly("../docs/steps.html");
  }

  @Test
  void aWholePageSaysNothing() throws IOException {
    write("docs/restore.md", "# Restore\n\nWrite `--8<-- \"steps.md\"` for a piece.\n");

    assertThat(notices("docs/restore.html")).isEmpty();
  }

  private void write(String file, String text) throws IOException {
    Path path = temp.resolve("project").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Elements notices(String page) throws IOException {
    PublishedHandbook.publish(
        PublishedHandbook.settings(temp.resolve("project"), LocalDate.parse("2026-06-01")),
        ThemeSettings.DEFAULT,
        temp.resolve("out"));
    return Jsoup.parse(Files.readString(temp.resolve("out").resolve(page)))
        .select(".notice:contains(puts in here)");
  }
}
