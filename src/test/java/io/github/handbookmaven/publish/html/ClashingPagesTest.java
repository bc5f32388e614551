package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClashingPagesTest {
  @TempDir private Path base;

  @Test
  void documentsThatShareAPageGetNoneAndTheOthersDo() throws IOException {
    Files.createDirectories(base.resolve("docs"));
    Files.writeString(base.resolve("docs/a.md"), "# A\n");
    Files.writeString(base.resolve("docs/a.markdown"), "# Another a\n");
    Files.writeString(base.resolve("docs/b.md"), "# B\n");
    Path pages = base.resolve("target/handbook");

    PublishedHandbook.publish(
        PublishedHandbook.settings(base, LocalDate.of(2026, 11, 22)), ThemeSettings.DEFAULT, pages);

    assertThat(pages.resolve("docs/a.html")).doesNotExist();
    assertThat(pages.resolve("docs/b.html")).exists();
    assertThat(Files.readString(pages.resolve("findings.html"))).contains("output-clash");
  }
}
