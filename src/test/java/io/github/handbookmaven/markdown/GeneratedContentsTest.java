package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page has a table of contents beside the text, and needs no second one in it. */
class GeneratedContentsTest {

  private static String html(RawHtml rawHtml, String text) {
    return Reading.html(Reading.read(rawHtml, text));
  }

  @ParameterizedTest
  @CsvSource({
    "START doctoc generated TOC please keep, END doctoc generated TOC please keep",
    "toc, tocstop",
    "TOC, /TOC",
    "TOC start, TOC end",
    "ts, te"
  })
  void whatAToolKeepsBetweenItsCommentsIsNotShown(String opening, String closing) {
    String text =
        """
        # Drain

        <!-- %s -->
        <!-- DO NOT EDIT -->
        **Table of Contents** *generated with [DocToc](https://example.org)*

        - [One](#one)
            - [Two](#two)

        <!-- %s -->

        ## One

        Text, see [two](#two).
        """;
    assertThat(html(RawHtml.ESCAPE, text.formatted(opening, closing)))
        .contains("<p hidden=\"\"><strong>Table of", "<ul hidden=\"\">")
        .contains("<h2 id=\"one\">", "<p>Text, see <a href=\"#two\">two</a>.</p>");
  }

  /** What is not shown there could hide as well whatever a document's HTML calls so. */
  @Test
  void whereAuthorsHtmlIsSanitizedItStays() {
    assertThat(html(RawHtml.SANITIZE, "<!--ts-->\n* [One](#one)\n<!--te-->\n\n# One\n"))
        .contains("<ul>")
        .doesNotContain("hidden");
  }

  @Test
  void nobodyHidesATextBySuchComments() {
    assertThat(html(RawHtml.ESCAPE, "<!-- toc -->\n\nStop the pump first.\n\n<!-- /toc -->\n"))
        .doesNotContain("hidden");
    assertThat(html(RawHtml.ESCAPE, "<!--ts-->\n- [A](#a)\n- Stop the pump.\n<!--te-->\n"))
        .doesNotContain("hidden");
    assertThat(html(RawHtml.ESCAPE, "<!--ts-->\n- [A](#a)\n- [B](b.md)\n<!--te-->\n"))
        .doesNotContain("hidden");
  }

  @Test
  void whatHasAHeadingOfItsOwnStays() {
    assertThat(
            html(RawHtml.ESCAPE, "# A\n\n## Contents\n\n<!-- toc -->\n- [B](#b)\n<!-- /toc -->\n"))
        .doesNotContain("hidden");
  }

  @Test
  void whatHasNoEndStays() {
    assertThat(html(RawHtml.ESCAPE, "<!-- toc -->\n\n- [B](#b)\n\n## B\n\nText.\n"))
        .doesNotContain("hidden");
  }

  @Test
  void moreThanContentsStays() {
    assertThat(html(RawHtml.ESCAPE, "<!-- toc -->\n\n## B\n\nText.\n\n<!-- tocstop -->\n"))
        .doesNotContain("hidden");
    assertThat(html(RawHtml.ESCAPE, "<!-- omit in toc -->\n\n- [B](#b)\n\n<!-- /toc -->\n"))
        .doesNotContain("hidden");
  }

  @Test
  void itsLinksAreStillFollowed() {
    Document document = Reading.read("<!--ts-->", "- [B](b.md)", "<!--te-->");
    assertThat(document.links()).singleElement().returns("b.md", link -> link.target());
  }
}
