package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.markdown.RawHtml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever stands wherever an author can write, every page is ours and nothing of it is active. */
class HostilePagesTest {
  private static final int PORTION = 300;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(value = RawHtml.class, mode = Mode.EXCLUDE, names = "TRUST")
  void noPageOfOurOwnTextsHoldsAnythingActiveOrAnIdTwice(RawHtml rawHtml) throws IOException {
    assertNoFaults(HostileProject.publish(folder, rawHtml, HostileTexts.own()));
  }

  @ParameterizedTest
  @EnumSource(value = RawHtml.class, mode = Mode.EXCLUDE, names = "TRUST")
  void noPageOfCollectedTextsHoldsAnythingActiveOrAnIdTwice(RawHtml rawHtml) throws IOException {
    List<String> texts = HostileTexts.collected();
    for (int from = 0; from < texts.size(); from += PORTION) {
      List<String> portion = texts.subList(from, Math.min(texts.size(), from + PORTION));
      assertNoFaults(HostileProject.publish(folder.resolve("" + from), rawHtml, portion));
    }
  }

  private static void assertNoFaults(Path pages) throws IOException {
    try (Stream<Path> files = Files.walk(pages)) {
      List<Path> html = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertThat(html).hasSizeGreaterThan(20);
      assertThat(html.stream().parallel().flatMap(file -> faults(pages, file)).toList()).isEmpty();
    }
  }

  private static Stream<String> faults(Path pages, Path file) {
    return PageFaults.in(text(file)).stream().map(fault -> pages.relativize(file) + ": " + fault);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void whatLooksLikeATemplateStandsOnThePageAsItIsWritten() {
    HostileTexts.TEMPLATES.forEach(
        text ->
            assertThat(shown("# A\n\nBefore `" + text + "` after.\n"))
                .contains("Before " + text + " after."));
  }

  private String shown(String markdown) {
    Path pages =
        AttackedProject.in(folder)
            .file("docs/a.md", markdown)
            .publish(folder.resolve("target/handbook"));
    return Jsoup.parse(text(pages.resolve("docs/a.html"))).select(".body").text();
  }
}
