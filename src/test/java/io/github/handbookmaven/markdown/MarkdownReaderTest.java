package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Block.Kind;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.model.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

  @Nested
  class TitleTest {
    @Test
    void frontMatterNamesADocumentBeforeItsHeadingAndThatBeforeItsFile() {
      assertThat(Reading.read("---", "title: A", "---", "# B").title())
          .isEqualTo(new Document.Title("A", 2));
      assertThat(Reading.read("", "# The *B*").title()).isEqualTo(new Document.Title("The B", 2));
      assertThat(Reading.read("Text.").title()).isEqualTo(new Document.Title("example", 1));
    }

    @Test
    void theHeadingThatIsTheTitleIsNotShownAgainButKeepsItsPlace() {
      assertThat(Reading.html(Reading.read("# A", "", "Text.")))
          .isEqualTo("<span id=\"a\"></span>\n<p>Text.</p>\n");
    }

    @Test
    void aHeadingThatSaysSomethingElseThanTheTitleStaysAndIsNoSecondTitle() {
      assertThat(Reading.html(Reading.read("---", "title: A", "---", "# B", "## C")))
          .contains("<h2 id=\"b\">B ")
          .contains("<h3 id=\"c\">C ")
          .doesNotContain("<h1");
    }
  }

  @Nested
  class SectionsTest {
    @Test
    void linesAreThoseOfTheFile() {
      Document document = Reading.read("---", "id: x", "---", "Intro.", "", "# A", "", "B", "===");

      assertThat(document.sections())
          .extracting(Section::level, Section::heading, Section::id, Section::line)
          .containsExactly(tuple(0, "", "", 4), tuple(1, "A", "a", 6), tuple(1, "B", "b", 8));
    }

    @Test
    void whatStandsInAnItemFollowsItOneDeeper() {
      assertThat(
              blocks(
                  "1. Stop *it*.",
                  "",
                  "   ```sh",
                  "   stop",
                  "   ```",
                  "",
                  "   - nested",
                  "2. [x] Done",
                  "",
                  "> quoted",
                  "",
                  "Text."))
          .containsExactly(
              new Block(Kind.ORDERED_ITEM, 1, 1, "Stop it.", ""),
              new Block(Kind.CODE, 3, 2, "stop\n", "sh"),
              new Block(Kind.BULLET_ITEM, 7, 2, "nested", ""),
              new Block(Kind.TASK_ITEM, 8, 1, "Done", "checked"),
              new Block(Kind.QUOTE, 10, 1, "quoted", ""),
              new Block(Kind.PARAGRAPH, 12, 0, "Text.", ""));
    }

    @Test
    void tablesAndAlertsAreTold() {
      assertThat(blocks("| a | b |", "|---|---|", "| `c` | d |", "", "> [!WARNING]", "> Mind."))
          .containsExactly(
              new Block(Kind.TABLE_ROW, 1, 0, "a | b", "header"),
              new Block(Kind.TABLE_ROW, 3, 0, "c | d", ""),
              new Block(Kind.QUOTE, 5, 1, "Mind.", "warning"));
    }

    private static List<Block> blocks(String... lines) {
      return Reading.read(lines).blocks().toList();
    }
  }

  @Nested
  class LinksTest {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        quoteCharacter = '~',
        value = {
          "see [x](a.md);LINK;a.md;1:9",
          "[x]( <a b.md> \"t\");LINK;a b.md;1:7",
          "[**x** `y`](a.md#b);LINK;a.md#b;1:13",
          "![x](a.png);IMAGE;a.png;1:6",
          "<https://example.com>;LINK;https://example.com;1:2",
          "see https://example.com/a now;LINK;https://example.com/a;1:5",
          "<a href='a.md'>x</a>;HTML_LINK;a.md;1:10",
          "x <img alt=y src=\"a.png\">;HTML_IMAGE;a.png;1:19",
          "[x](<%= url(\"a b\") %>);LINK;<%= url(\"a b\") %>;1:5",
          "[x]({{site.url}}/a);LINK;{{site.url}}/a;1:5",
          "~[x](a&amp;b.md)~;LINK;a&b.md;1:5"
        })
    void aLinkKnowsWhereItsTargetStands(String text, Link.Kind kind, String target, String at) {
      assertThat(Reading.read(text).links())
          .first()
          .returns(kind, Link::kind)
          .returns(target, Link::target)
          .returns(Reading.PATH + ":" + at, link -> link.at().toString());
    }

    @Test
    void aReferenceStandsWhereItIsDefinedAndADefinitionNobodyUsesIsToldToo() {
      Document document =
          Reading.read("[x][A], [b]", "", "[a]: one.md", "[b]: <two.md> \"t\"", "[c]: three.md");

      assertThat(document.links())
          .extracting(link -> link.kind() + " " + link.target() + " " + link.at())
          .containsExactly(
              "LINK one.md docs/example.md:3:6",
              "LINK two.md docs/example.md:4:7",
              "UNUSED_DEFINITION three.md docs/example.md:5:6");
    }

    @Test
    void htmlInAQuoteIsFoundAtItsPlace() {
      assertThat(Reading.read("> <div>", "> <a href=\"a.md\">x</a>", "> </div>").links())
          .singleElement()
          .returns(new Place(Reading.PATH, 2, 12), Link::at);
    }

    @Test
    void everyLinkKnowsItsSection() {
      assertThat(Reading.read("[x](a.md)", "# A", "[y](b.md)", "## B", "[z](c.md)").links())
          .extracting(Link::section)
          .containsExactly(0, 1, 2);
    }

    @Test
    void everyShownLinkHasASlotOfItsOwn() {
      Document document = Reading.read("[x](a.md) ![y](b.png) [z](c.md)");

      assertThat(document.content().html().slots()).containsExactly(0, 1, 2);
      assertThat(document.content().html().fill(slot -> " n=" + slot))
          .isEqualTo("<p><a n=0>x</a> <img n=1 alt=\"y\" loading=\"lazy\"> <a n=2>z</a></p>\n");
    }

    @Test
    void textCannotFakeASlot() {
      assertThat(
              Reading.read("` data-slot=\"0\"` data-slot=\"0\" [x](a.md)").content().html().slots())
          .hasSize(1);
    }
  }

  @Nested
  class AnchorsTest {
    @Test
    void headingsExplicitIdsAndHtmlCanBeLinkedTo() {
      Document document =
          Reading.read("# A b", "## C {#own}", "<a name=\"n\"></a>", "", "<div id=i>x</div>");

      assertThat(document.content().anchors()).containsExactlyInAnyOrder("a-b", "own", "n", "i");
      assertThat(document.sections()).extracting(Section::heading).containsExactly("", "A b", "C");
      assertThat(Reading.html(document)).contains("id=\"own\">C <", "id=\"n\"", "id=\"i\"");
    }

    @Test
    void headingsInRawHtmlCanBeLinkedToHoweverHtmlIsShown() {
      String text =
          "<h2 align=\"center\">Raw <b>one</b></h2>\n\n# Raw one\n\n<h1><img src=a></h1>\n";

      for (RawHtml rawHtml : RawHtml.values()) {
        Document document = Reading.read(rawHtml, text);

        assertThat(document.content().anchors()).containsExactlyInAnyOrder("raw-one", "raw-one-1");
        assertThat(Reading.html(document))
            .containsOnlyOnce("id=\"raw-one\"")
            .containsOnlyOnce("id=\"raw-one-1\"");
      }
    }

    @Test
    void whatAPictureShowsInsteadIsNoPartOfAHeadingsId() {
      Document document = Reading.read("# [![logo](a.png)](b.md) Guide", "# ![alone](a.png)");

      assertThat(document.content().anchors()).containsExactlyInAnyOrder("-guide", "alone");
    }

    @Test
    void idsOfOtherGeneratorsAreToldApart() {
      Document document = Reading.read("# A -- b", "# C.d");

      assertThat(document.content().anchors()).containsExactlyInAnyOrder("a----b", "cd");
      assertThat(document.content().looseAnchors()).contains("a-b");
    }

    @Test
    void namesThePageUsesItselfAreGivenAnother() {
      Document document = Reading.read("x", "# Main", "# \\_\\_proto\\_\\_", "# Doc main");

      assertThat(document.content().anchors()).contains("main", "__proto__", "doc-main");
      assertThat(Reading.html(document))
          .contains("id=\"doc-main\"", "id=\"doc-__proto__\"", "id=\"doc-doc-main\"")
          .doesNotContain("id=\"main\"");
    }
  }

  @Nested
  class HtmlTest {
    @Test
    void tasksHaveLabelledBoxes() {
      assertThat(html("- [x] Do *it*"))
          .contains("<input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Do it\"> Do");
    }

    @Test
    void tablesScrollInABoxThatIsNamed() {
      assertThat(html("| a | b |", "|:--|--:|", "| c | d |"))
          .startsWith(
              "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"a,"
                  + " b\"><table>")
          .contains("<td class=\"align-right\">d</td>")
          .doesNotContain("align=");
    }

    @Test
    void alertsAreTitledAndTheirMarkerIsGone() {
      assertThat(html("> [!note]", "> Mind *this*."))
          .isEqualTo(
              "<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">Note</p>\n"
                  + "<p>Mind <em>this</em>.</p>\n</div>\n");
    }

    @Test
    void aQuoteThatOnlyBeginsLikeAnAlertIsAQuote() {
      assertThat(html("> [!NOTE] and more")).startsWith("<blockquote>");
      assertThat(html("> [!OTHER]", "> x")).startsWith("<blockquote>");
    }

    @Test
    void codeNamesItsLanguage() {
      assertThat(html("```Java title=x", "a < b", "```"))
          .isEqualTo("<pre tabindex=\"0\"><code class=\"language-java\">a &lt; b\n</code></pre>\n");
    }

    @Test
    void rawHtmlIsShownAsText() {
      assertThat(html("a <script>alert(1)</script> b"))
          .isEqualTo("<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>\n");
      assertThat(html("<div onclick=\"x\">", "y", "</div>"))
          .startsWith("<pre class=\"raw-html\" tabindex=\"0\"><code>&lt;div onclick=&quot;");
    }

    @Test
    void harmlessTagsWithoutAttributesWorkWhereTheyAreClosed() {
      assertThat(html("press <kbd>Ctrl</kbd>, H<sub>2</sub>O<br>and <b>on"))
          .isEqualTo("<p>press <kbd>Ctrl</kbd>, H<sub>2</sub>O<br>and &lt;b&gt;on</p>\n");
      assertThat(html("x <b class=y>z</b>")).contains("&lt;b class=y&gt;");
    }

    @Test
    void foldsWorkAndHoldMarkdown() {
      assertThat(html("<details>", "<summary>More</summary>", "", "*x*", "", "</details>"))
          .isEqualTo("<details><summary>More</summary>\n<p><em>x</em></p>\n</details>\n");
      assertThat(html("<details>", "<summary>More</summary>", "", "x")).doesNotContain("<details>");
    }

    @Test
    void commentsAreNotShown() {
      assertThat(html("<!-- a -->", "", "x <!-- b -->y")).isEqualTo("<p>x y</p>\n");
    }

    @Test
    void templatesOfRubyAreText() {
      assertThat(html("<%= partial 'x', locals: { a: \"b\" } %>", "", "y <% if x %> z"))
          .isEqualTo(
              "<p>&lt;%= partial 'x', locals: { a: &quot;b&quot; } %&gt;</p>\n"
                  + "<p>y &lt;% if x %&gt; z</p>\n");
    }

    @Test
    void aLinkNobodyMayFollowIsText() {
      assertThat(html("[x](javascript:alert(1)) ![y](data:image/png;base64,x)"))
          .isEqualTo("<p>x (javascript:alert(1)) <span class=\"no-picture\">y</span></p>\n");
    }

    private static String html(String... lines) {
      return Reading.html(Reading.read(lines));
    }
  }

  @Nested
  class RawHtmlTest {
    private static final String TEXT =
        "<p align=\"center\" onclick=\"x()\"><a href=\"a.md\" id=\"main\">x</a>"
            + "<img src=\"javascript:y\"></p>";

    @Test
    void sanitisedHtmlWorksWithoutWhatIsDangerous() {
      Document document = Reading.read(RawHtml.SANITIZE, TEXT + "\n\n- [ ] task `{{ x }}`\n\n# H");

      assertThat(Reading.html(document))
          .contains("<a id=\"doc-main\" href=\"a.md\">x</a>", "<code>{{ x }}</code>")
          .contains("type=\"checkbox\"", "id=\"h\"")
          .doesNotContain("onclick", "javascript");
    }

    @Test
    void trustedHtmlIsPassedOnButForItsLinks() {
      Document document = Reading.read(RawHtml.TRUST, TEXT);

      assertThat(Reading.html(document))
          .isEqualTo(
              "<p align=\"center\" onclick=\"x()\"><a id=\"doc-main\" href=\"a.md\">x</a>"
                  + "<span class=\"no-picture\"></span></p>\n");
      assertThat(document.content().html().slots()).containsExactly(0);
    }
  }

  @Nested
  class SuppressionsTest {
    @Test
    void aCommentCoversItselfAndTheBlockThatFollows() {
      assertThat(
              suppressions(
                  "# A",
                  "",
                  "<!-- handbook:ignore broken-link it is  known -->",
                  "",
                  "One",
                  "two.",
                  "",
                  "x"))
          .containsExactly(
              new Suppression(
                  "broken-link",
                  Optional.empty(),
                  "it is known",
                  new Place(Reading.PATH, 3, 1),
                  3,
                  6));
    }

    @Test
    void beforeTheFirstHeadingItCoversTheWholeDocument() {
      assertThat(
              suppressions(
                  "<!-- handbook:snooze missing-scope 2027-01-31 later -->", "", "# A", "", "x"))
          .singleElement()
          .returns(Optional.of(LocalDate.of(2027, 1, 31)), Suppression::until)
          .returns("later", Suppression::reason)
          .returns(5, Suppression::coversTo);
    }

    @Test
    void inATextItCoversThatText() {
      assertThat(suppressions("# A", "", "x <!-- handbook:ignore broken-link -->", "y", "", "z"))
          .singleElement()
          .returns(new Place(Reading.PATH, 3, 3), Suppression::at)
          .returns(4, Suppression::coversTo);
    }

    @Test
    void aCommentShownAsCodeSilencesNothing() {
      assertThat(suppressions("```", "<!-- handbook:ignore broken-link x -->", "```")).isEmpty();
    }

    private static List<Suppression> suppressions(String... lines) {
      return Reading.read(lines).suppressions();
    }
  }

  @Nested
  class DigestTest {
    private static final String TEXT = "Stop the [proxy](a.md) *now*.\n\n```\nstop  x\n```\n";

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        quoteCharacter = '~',
        value = {
          "Stop the;---\\nid: x\\n---\\nStop the",
          "Stop the;Stop\\nthe",
          "a.md;b.md#c",
          "*now*;**now**",
          "\\n\\n```;\\n\\n\\n```",
          "\\n\\n```;\\n\\n<!-- handbook:ignore x y -->\\n\\n```"
        })
    void whatChangesNoMeaningKeepsIt(String from, String to) {
      assertThat(digest(changed(from, to))).isEqualTo(digest(TEXT)).matches("[0-9a-f]{12}");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        quoteCharacter = '~',
        value = {
          "now;later",
          "proxy;server",
          "stop  x;stop x",
          "Stop the;Stop, the",
          "Stop the;# Stop\\nthe"
        })
    void aWordOrALineOfCodeChangesIt(String from, String to) {
      assertThat(digest(changed(from, to))).isNotEqualTo(digest(TEXT));
    }

    private static String changed(String from, String to) {
      String text = TEXT.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));
      assertThat(text).isNotEqualTo(TEXT);
      return text;
    }

    private static String digest(String text) {
      return Reading.read(text).content().digest();
    }
  }
}
