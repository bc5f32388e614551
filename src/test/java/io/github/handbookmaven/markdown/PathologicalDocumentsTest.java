package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Flaw.Kind;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.RootChoice;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that take naive parsers minutes or their whole stack, and what real documents take. */
class PathologicalDocumentsTest {

  static Stream<String> texts() {
    return Stream.of(
        "![[]()".repeat(160_000),
        "*a ".repeat(20_000) + "_a*_ ".repeat(20_000),
        "[a\n".repeat(50_000),
        "[a]: b 'c\n".repeat(50_000),
        ">".repeat(100_000),
        "- ".repeat(100_000) + "x",
        "1. ".repeat(100_000) + "x",
        "*".repeat(20_000) + "x" + "*".repeat(20_000),
        "[".repeat(50_000) + "x" + "](a)".repeat(50_000),
        "`".repeat(30_000) + "x",
        "<a ".repeat(50_000),
        "<!--".repeat(50_000),
        "<details>\n<summary>x</summary>\n\n".repeat(5_000),
        "&".repeat(60_000),
        "# a\n".repeat(100_000),
        "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|x\n".repeat(2_000),
        "[^a]\n\n".repeat(20_000) + "[^a]: x\n",
        "<!--\n\n```\n-->\n" + "[a]: b 'c\n".repeat(50_000),
        "<pre>\n\n" + "<a href=\"x\">".repeat(50_000),
        "- a\n\n  ```\nb " + "![[]()".repeat(100_000),
        "<div>\n```\n" + "[a\n".repeat(50_000),
        "---\na: " + "[".repeat(60_000) + "\n---\n",
        "---\n".repeat(50_000),
        "<!-- handbook:ignore x " + "y ".repeat(100_000),
        "\0".repeat(10_000),
        "\uFDD0" + "0\n\nx",
        "a\\\n".repeat(100_000),
        "20 MB".repeat(400_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void everyTextIsReadInReasonableTime(String text) {
    assertThat(Reading.html(Reading.read(text))).isNotNull();
  }

  @Test
  void aParagraphTooLargeToParseIsShownAsTextBetweenItsNeighbours() {
    Document document =
        Reading.read("Before.", "", "*a* <b>\n".repeat(9_000), "", "# After", "[x](y.md)");

    assertThat(Reading.flawKinds(document)).containsExactly(Kind.BLOCK_TOO_LARGE);
    assertThat(document.flaws()).first().returns(3, flaw -> flaw.at().line());
    assertThat(document.sections()).last().returns(9_005, section -> section.line());
    assertThat(Reading.html(document))
        .contains("<p>Before.</p>", "<pre class=\"unparsed\"", "*a* &lt;b&gt;", "href=\"y.md\"");
  }

  @Test
  void manyLongParagraphsTogetherAreHeldToABudgetAndShortOnesAreParsed() {
    String longest = "*a* <b>\n".repeat(8_000);
    Document document = Reading.read((longest + "\n*short*\n\n").repeat(12));

    assertThat(Reading.flawKinds(document)).hasSizeBetween(6, 8).containsOnly(Kind.BLOCK_TOO_LARGE);
    assertThat(Reading.html(document).split("<em>short</em>", -1)).hasSize(13);
    assertThat(Reading.html(document))
        .startsWith("<p><em>a</em>")
        .endsWith("<p><em>short</em></p>\n");
  }

  @Test
  void aDocumentWithAMonstrousTableIsShownAsText() {
    Document document =
        Reading.read(texts().filter(text -> text.startsWith("|a")).findFirst().orElseThrow());

    assertThat(Reading.flawKinds(document)).containsExactly(Kind.TABLE_TOO_LARGE);
    assertThat(Reading.html(document)).startsWith("<pre class=\"unparsed\"");
  }

  @Test
  void aTextThatWouldBecomeAPageOfManyMegabytesIsShownAsText() {
    Document document =
        Reading.read(RawHtml.ESCAPE, "[^a] [^a]\n\n".repeat(50_000) + "[^a]: Once.\n");

    assertThat(Reading.flawKinds(document)).contains(Kind.BLOCK_TOO_LARGE);
    assertThat(Reading.html(document)).hasSizeLessThan(2_000_000).startsWith("<pre");
  }

  @Test
  void theStandInOfALargeBlockCannotBeWrittenByHand() {
    assertThat(Reading.html(Reading.read("\uFDD0" + "0"))).isEqualTo("<p>\uFFFD0</p>\n");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void theRealDocumentsAreReadWithoutFalseFlaws() {
    List<SourceFile> files =
        SourceReader.read(
                new SourceSettings(
                    Corpora.folder("procedures"),
                    RootChoice.of(List.of(DefaultRoots.root(RepoPath.ROOT))),
                    SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE,
                    IgnoredFiles.WITHOUT_GIT))
            .documents();
    MarkdownReader reader = new MarkdownReader(RawHtml.ESCAPE);
    List<Document> documents = List.of();
    for (int round = 1; round <= 3; round++) {
      long start = System.nanoTime();
      documents = files.stream().map(reader::read).toList();
      System.out.printf(
          Locale.ROOT,
          "round %d: %d documents read in %d ms%n",
          round,
          documents.size(),
          (System.nanoTime() - start) / 1_000_000);
    }

    assertThat(documents).hasSize(530);
    assertThat(kinds(documents))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Kind.FRONT_MATTER_INVALID, 1, Kind.HIDDEN_UNICODE, 1, Kind.UNKNOWN_VALUE, 50));
  }

  private static Map<Kind, Integer> kinds(List<Document> documents) {
    Map<Kind, Integer> kinds = new TreeMap<>();
    documents.stream()
        .flatMap(document -> document.flaws().stream())
        .forEach(flaw -> kinds.merge(flaw.kind(), 1, Integer::sum));
    return kinds;
  }
}
