package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Content;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.SlottedHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnrenderedDocumentsTest {

  private static Document shown(String text) {
    return new MarkdownReader(RawHtml.ESCAPE).read(Reading.file(text));
  }

  private static Document judged(String text) {
    return MarkdownReader.withoutHtml(RawHtml.ESCAPE).read(Reading.file(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Restart\n\n1. Stop `db`.\n2. See [the SOP](sop.md#a) and ![](a.png).\n",
        "---\ntype: sop\n---\n\n> [!WARNING]\n> Not at night.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n",
        "Text[^1]\n\n[^1]: a note\n\n<div id=\"x\">raw</div>\n\n- [ ] open\n",
        "",
        "> > > > - deep\n"
      })
  void allButTheHtmlIsAsInADocumentThatIsShown(String text) {
    Document shown = shown(text);
    Document judged = judged(text);
    assertThat(judged.metadata()).isEqualTo(shown.metadata());
    assertThat(judged.title()).isEqualTo(shown.title());
    assertThat(judged.flaws()).isEqualTo(shown.flaws());
    assertThat(judged.suppressions()).isEqualTo(shown.suppressions());
    assertThat(withoutHtml(judged.content())).isEqualTo(withoutHtml(shown.content()));
  }

  private static Content withoutHtml(Content content) {
    return new Content(
        content.sections(),
        content.links(),
        content.codeSpans(),
        content.anchors(),
        content.looseAnchors(),
        SlottedHtml.EMPTY,
        content.digest());
  }

  @Test
  void whatIsJudgedAloneIsNotRendered() {
    assertThat(judged("# Restart\n\nStop it.\n").content().html()).isEqualTo(SlottedHtml.EMPTY);
  }

  @Test
  void aTextThatWouldBecomeAPageTooLargeIsFoundAllTheSame() {
    String text = "[^1] ".repeat(80_000) + "\n\n[^1]: note\n";
    assertThat(judged(text).flaws())
        .isEqualTo(shown(text).flaws())
        .extracting(Flaw::kind)
        .contains(Flaw.Kind.BLOCK_TOO_LARGE);
  }

  @Test
  void smallTextsThatRepeatALongDefinitionAreRenderedToKnow() {
    String text =
        "[a] ".repeat(4_000) + "\n\n[a]: https://example.org \"" + "t".repeat(40_000) + "\"\n";
    assertThat(judged(text).flaws()).isEqualTo(shown(text).flaws());
    assertThat(judged(text).content().html()).isEqualTo(shown(text).content().html());
  }

  @Test
  void emphasisNestedTooDeepToRenderIsFoundAllTheSame() {
    String text = "*a **b ".repeat(4_000) + "c** d*".repeat(4_000);
    assertThat(judged(text).flaws()).isEqualTo(shown(text).flaws());
  }
}
