package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.browser.Published;
import io.github.handbookmaven.capture.draft.DraftSettings;
import io.github.handbookmaven.capture.draft.Drafter;
import io.github.handbookmaven.capture.recording.RecordingException;
import io.github.handbookmaven.hub.Neighbours;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile texts that come in by another way than a document of the repository. */
class HostileOriginsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @Test
  void whatARecordingShowsIsTextOnThePageOfItsDraft() throws IOException, RecordingException {
    List<String> texts = HostileTexts.own();
    Path recording = Files.writeString(folder.resolve("x.cast"), asciicast(texts));
    String draft =
        new Drafter(new DraftSettings(Optional.empty(), Optional.empty(), TODAY, Optional.empty()))
            .draft(List.of(recording))
            .markdown();
    Path pages =
        Published.to(
            folder.resolve("pages"), HandbookOf.file("docs/runbooks/draft.md", draft).build());

    assertThat(draft).contains("docker restart 0");
    assertNoFaults(pages);
  }

  /** A shell in which each text is typed, echoed, a marker and the title of the window. */
  private static String asciicast(List<String> texts) {
    return "{\"version\":2,\"width\":200,\"height\":50,\"title\":"
        + json(texts.get(1))
        + "}\n"
        + IntStream.range(0, texts.size())
            .mapToObj(at -> events(at, texts.get(at)))
            .collect(Collectors.joining());
  }

  private static String events(int at, String text) {
    String prompt = "ops@web-1:~$ docker restart " + at + " ";
    return "[%1$d.1,\"m\",%2$s]\n[%1$d.2,\"o\",%3$s]\n"
            .formatted(at, json(text), json("\u001B]0;" + text + "\u0007" + prompt + text + "\r\n"))
        + "[%d.3,\"o\",%s]\n".formatted(at, json(text + "\r\n"));
  }

  private static String json(String text) {
    return TextNode.valueOf(text).toString();
  }

  @Test
  void whatABundleBringsIsTextOnThePagesOfTheHub() throws IOException {
    List<String> texts = HostileTexts.own();
    HandbookOf other = HandbookOf.file("docs/start.md", "# Start\n");
    for (int at = 0; at < texts.size(); at++) {
      other.and("docs/" + at + ".md", document(texts.get(at)));
    }
    other.and("CODEOWNERS", texts.stream().map(text -> "* " + text + "\n").collect(joined()));
    Handbook hub =
        new Neighbours().and("shop", other).hub(HandbookOf.file("docs/own.md", "# Own\n"));
    Path pages = Published.to(folder.resolve("pages"), hub, Neighbours.findings(hub), List.of());

    assertThat(hub.entries()).hasSizeGreaterThan(texts.size());
    assertNoFaults(pages);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }

  private static String document(String text) {
    return "---\ntype: runbook\ntitle: %1$s\nowner: %1$s\nbased_on: [%1$s]\nalerts: [%1$s]\n---\n"
            .formatted(json(text))
        + "# %1$s\n\n%1$s\n\n[x](%1$s) <a href=\"%1$s\">%1$s</a>\n\n![%1$s](%1$s)\n"
            .formatted(text);
  }

  @Test
  void labelsOfAThemeAreText() throws IOException {
    Path theme = Files.createDirectories(folder.resolve("theme"));
    Files.writeString(theme.resolve("handbook-pages.properties"), hostileLabels());
    ThemeSettings settings =
        new ThemeSettings(
            Optional.empty(),
            Optional.empty(),
            "<script>trap('footer')</script>",
            Optional.of(theme),
            Locale.ENGLISH,
            Optional.empty());

    assertNoFaults(
        HostileProject.publish(
            folder.resolve("out"), RawHtml.ESCAPE, HostileTexts.own().subList(0, 12), settings));
  }

  /** Every label of ours, with markup in it, but for what is no text but a pattern. */
  private static String hostileLabels() throws IOException {
    Properties labels = new Properties();
    try (InputStream file =
        HostileOriginsTest.class.getResourceAsStream("/handbook-pages.properties")) {
      labels.load(file);
    }
    return labels.stringPropertyNames().stream()
        .filter(name -> !name.startsWith("date_pattern"))
        .sorted()
        .map(name -> name + "=<img src=x onerror=trap()>\\\" onfocus=\\\"trap() {0} {1}\n")
        .collect(joined());
  }

  private static void assertNoFaults(Path pages) throws IOException {
    try (Stream<Path> files = Files.walk(pages)) {
      List<Path> html = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertThat(html).isNotEmpty();
      for (Path page : html) {
        assertThat(PageFaults.in(Files.readString(page))).as(page.toString()).isEmpty();
      }
    }
  }
}
