package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed on paper leads to the document for as long as the paper hangs. */
class ShortAddressTest {
  private static final String SITE = "https://acme.example/handbook/";
  private static final String TEXT = "\n---\n# Rotate keys\n\n1. Rotate them.\n";

  @TempDir Path folder;

  private Path published(String file, String head, ThemeSettings theme) throws IOException {
    Path project = Files.createTempDirectory(folder, "project");
    Files.createDirectories(project.resolve(file).getParent());
    Files.writeString(project.resolve(file), "---\n" + head + TEXT);
    Path out = Files.createTempDirectory(folder, "out");
    PublishedHandbook.publish(
        PublishedHandbook.settings(project, LocalDate.of(2026, 11, 22)), theme, out);
    return out;
  }

  private Path addressed(String file, String head) throws IOException {
    return published(file, head, SmallHandbook.theme(Locale.ENGLISH, SITE));
  }

  private static String printed(Path out, String page) throws IOException {
    return Jsoup.parse(out.resolve(page).toFile()).select(".address").text();
  }

  private static List<String> shortPages(Path out) throws IOException {
    Path pages = out.resolve("p");
    if (!Files.exists(pages)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(pages)) {
      return files.map(file -> SITE + "p/" + file.getFileName()).sorted().toList();
    }
  }

  @Test
  void aPrintedPageTellsAnAddressThatLeadsToIt() throws IOException {
    Path out = addressed("docs/operations/security/keys.md", "id: rotate-keys");
    String printed = printed(out, "docs/operations/security/keys.html");
    assertThat(printed).matches(SITE + "p/[0-9a-f]{10}\\.html");
    String leads = Files.readString(out.resolve(printed.substring(SITE.length())));
    assertThat(leads).contains("content=\"0; url=../docs/operations/security/keys.html\"");
    assertThat(Files.readString(out.resolve("sitemap.xml"))).doesNotContain("/p/");
  }

  @Test
  void theAddressStaysWhenTheFileMoves() throws IOException {
    Path before = addressed("docs/keys.md", "id: rotate-keys");
    Path after = addressed("docs/security/rotation.md", "id: rotate-keys");
    assertThat(printed(after, "docs/security/rotation.html"))
        .isEqualTo(printed(before, "docs/keys.html"));
  }

  @Test
  void theAddressOfAnIdItHadBeforeLeadsToItToo() throws IOException {
    Path before = addressed("docs/keys.md", "id: rotate-keys");
    Path after = addressed("docs/keys.md", "id: key-rotation\naliases: [rotate-keys, /wiki/keys]");
    assertThat(shortPages(after)).hasSize(2).contains(printed(before, "docs/keys.html"));
  }

  @Test
  void whereNobodyKnowsTheSiteThereIsNothingToPrint() throws IOException {
    Path out = published("docs/keys.md", "id: rotate-keys", ThemeSettings.DEFAULT);
    assertThat(shortPages(out)).isEmpty();
    assertThat(printed(out, "docs/keys.html")).isEmpty();
  }
}
