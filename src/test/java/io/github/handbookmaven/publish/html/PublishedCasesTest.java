package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small inputs that once went wrong on the published page. */
class PublishedCasesTest {
  @TempDir private Path output;

  @Test
  void linksToTheForgeToOtherHostsAndOtherProgramsAreNoDeadEnds() throws IOException {
    Path folder = Corpora.folder("cases").resolve("12-published-web-routes-and-schemes");
    PublishedHandbook.publish(
        PublishedHandbook.settings(folder, LocalDate.of(2026, 11, 22)),
        ThemeSettings.DEFAULT,
        output);

    String page = Files.readString(output.resolve("docs/links.html"));

    assertThat(page)
        .contains("href=\"https://github.com/acme/operations/issues/12\"")
        .contains("Script (//cdn.example.com/x.js)")
        .contains("Channel (slack://channel?team=T0&amp;id=C0)")
        .contains("Host (ssh://ops@example.com/srv)")
        .doesNotContain("<a>", "href=\"\"");
  }
}
