package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of MkDocs are read where MkDocs makes the pages, and nowhere else. */
class MkDocsBoxesTest {
  private static final String PAGE =
      """
      # Restore

      !!! danger "Data is **lost**"

          See [the rules](rules.md).

          ### Limits {#limits}

          Seven days.

      ??? note
          Folded.

          ???+ tip "Inside"

              Nested, with `code`.

      === "Snapshot"

          ```sh
          restore --all
          ```

      After it.
      """;

  private static Document read(String text, Flavor flavor) {
    return new MarkdownReader(RawHtml.ESCAPE).read(Reading.file(text), flavor);
  }

  @Test
  void theirTextIsTextWhereMkDocsReadsIt() {
    Document document = read(PAGE, Flavor.MKDOCS);

    assertThat(document.links()).extracting(Link::target).containsExactly("rules.md");
    assertThat(document.links().get(0).at().line()).isEqualTo(5);
    assertThat(document.links().get(0).at().column()).isEqualTo(21);
    assertThat(document.sections()).extracting(Section::id).contains("limits");
    assertThat(document.content().looseAnchors()).contains("snapshot");
    assertThat(document.sections())
        .flatExtracting(Section::blocks)
        .filteredOn(block -> block.kind() == Block.Kind.CODE)
        .singleElement()
        .returns("restore --all\n", Block::text)
        .returns("sh", Block::info);
  }

  @Test
  void theyAreShownAsBoxes() {
    assertThat(Reading.html(read(PAGE, Flavor.MKDOCS)))
        .contains("<div class=\"alert alert-caution\" role=\"note\">")
        .contains("<p class=\"alert-title\">Data is <strong>lost</strong></p>")
        .contains("<summary class=\"alert-title\">Note</summary>")
        .contains("<details class=\"alert alert-tip\" open=\"\">")
        .contains("<div class=\"alert tab\">\n<p class=\"alert-title\">Snapshot</p>")
        .contains("</div>\n<p>After it.</p>")
        .doesNotContain("!!!", "???", "===");
  }

  @Test
  void elsewhereTheyAreWhatCommonMarkMakesOfThem() {
    Document document = read(PAGE, Flavor.GITHUB);

    assertThat(document.links()).isEmpty();
    assertThat(Reading.html(document)).contains("!!! danger").contains("<pre");
  }

  @Test
  void aStampIsTheTextsWhoeverReadsIt() {
    assertThat(read(PAGE, Flavor.MKDOCS).content().digest())
        .isEqualTo(read(PAGE, Flavor.GITHUB).content().digest());
  }

  @Test
  void aBoxWithoutATitleHasNone() {
    assertThat(Reading.html(read("!!! note \"\"\n\n    Text.\n", Flavor.MKDOCS)))
        .isEqualTo("<div class=\"alert alert-note\" role=\"note\">\n<p>Text.</p>\n</div>\n");
  }

  @Test
  void aBoxInAListItemIsPartOfIt() {
    String text = "1. Stop it.\n\n    !!! warning\n        Ask [first](ask.md).\n\n2. Start it.\n";

    Document document = read(text, Flavor.MKDOCS);

    assertThat(document.links()).extracting(Link::target).containsExactly("ask.md");
    assertThat(Reading.html(document)).contains("alert alert-warning").contains("<p>Start it.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!!\n\n    code",
        "!!! really?\n\n    code",
        "???\n\n    code",
        "=== no title\n\n    code",
        "    !!! note\n        code",
      })
  void whatMkDocsTakesForTextIsText(String text) {
    assertThat(Reading.html(read(text, Flavor.MKDOCS))).doesNotContain("alert").contains("<pre");
  }

  @Test
  void aHeadingUnderlinedIsStillOne() {
    assertThat(read("Restore\n===\n\nText.\n", Flavor.MKDOCS).sections())
        .extracting(Section::heading)
        .contains("Restore");
  }
}
