package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.fuzz.ActiveContent;
import io.github.handbookmaven.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever an author writes, nothing of it runs in a reader's browser. */
class HostileDocumentsTest {
  private static final List<String> SETTINGS =
      List.of(
          "%s",
          "# %s",
          "text %s text",
          "[x](%s)",
          "[x](<%s>)",
          "![%s](%s)",
          "[x][y]\n\n[y]: %s \"%s\"",
          "<%s>",
          "<a href=\"%s\" title='%s'>x</a>",
          "<a href=%s>x</a>",
          "<img src=\"%s\" alt=\"%s\">",
          "> [!NOTE]\n> %s",
          "```%s\n%s\n```",
          "- [ ] %s",
          "| %s |\n|---|\n| %s |",
          "<details>\n<summary>%s</summary>\n\n%s\n\n</details>",
          "<a name=\"%s\"></a>\n<b>%s</b>",
          "# x {#%s}",
          "x[^1]\n\n[^1]: %s");

  @ParameterizedTest
  @EnumSource(value = RawHtml.class, mode = Mode.EXCLUDE, names = "TRUST")
  void noPayloadBecomesActive(RawHtml rawHtml) throws IOException {
    List<String> active =
        payloads(Corpora.folder("hostile"))
            .filter(payload -> isActive(Reading.read(rawHtml, inAllSettings(payload))))
            .toList();

    assertThat(active).isEmpty();
  }

  @Test
  void theSamePayloadsAreActiveWhereHtmlIsTrusted() throws IOException {
    assertThat(payloads(Corpora.folder("hostile")))
        .filteredOn(payload -> isActive(Reading.read(RawHtml.TRUST, payload)))
        .hasSizeGreaterThan(500);
  }

  private static String inAllSettings(String payload) {
    String text = String.join("\n\n", SETTINGS).replace("%s", payload);
    return "---\ntitle: " + payload + "\nowner: \"" + payload + "\"\n---\n" + text;
  }

  @ParameterizedTest
  @EnumSource(value = RawHtml.class, mode = Mode.EXCLUDE, names = "TRUST")
  void noFileOfPayloadsBecomesActive(RawHtml rawHtml) throws IOException {
    try (Stream<Path> files = Files.walk(Corpora.folder("hostile"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(isActive(Reading.read(rawHtml, text(file)))).isFalse());
    }
  }

  private static Stream<String> payloads(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file -> file.toString().matches(".*(?:payload_lines|blns_lines|xss/.*|ssti)\\..*"))
          .flatMap(file -> text(file).lines())
          .filter(line -> !line.isBlank())
          .distinct()
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isActive(Document document) {
    return !ActiveContent.in(Reading.html(document)).isEmpty();
  }
}
