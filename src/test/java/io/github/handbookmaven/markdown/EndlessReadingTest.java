package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Patience;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndlessReadingTest {
  /** More than any machine reads in a thousandth of a second. */
  private static final String LONG =
      "# A <b>\n\n" + "See *this* `one` <script>.\n\n".repeat(40_000);

  @Test
  void aDocumentThatTakesTooLongIsAFindingAndItsText() {
    MarkdownReader reader = new MarkdownReader(RawHtml.TRUST, new Patience(Duration.ofNanos(1)));
    Document document = reader.read(Reading.file(LONG));

    assertThat(Reading.flawKinds(document)).containsExactly(Flaw.Kind.DOCUMENT_NOT_CHECKED);
    assertThat(document.flaws().get(0).message())
        .startsWith("reading it failed (OutOfPatience: it took more than");
    assertThat(document.isRead()).isFalse();
    assertThat(document.text()).isEqualTo(LONG);
    assertThat(Reading.html(document))
        .startsWith("<pre")
        .contains("See *this* `one` &lt;script&gt;.");
  }

  @Test
  void aDocumentThatCannotBeShownInTimeIsShownAsText() {
    Document read = new MarkdownReader(RawHtml.TRUST).read(Reading.file("# A\n\n<b>*x*</b>\n"));
    Document text = MarkdownReader.asText(read);

    assertThat(Reading.html(text)).contains("&lt;b&gt;*x*&lt;/b&gt;");
    assertThat(text.links()).isEmpty();
    assertThat(text.title()).isEqualTo(read.title());
  }
}
