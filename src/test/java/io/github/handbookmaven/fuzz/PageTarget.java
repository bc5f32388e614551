package io.github.handbookmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.markdown.Reading;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Flaw;
import java.util.List;

/** Any text is a document, and no document's page runs anything. */
public final class PageTarget {
  private PageTarget() {}

  /** Called for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = Inputs.text(input);
    long lines = text.chars().filter(sign -> sign == '\n').count() + 1;
    for (RawHtml mode : List.of(RawHtml.ESCAPE, RawHtml.SANITIZE)) {
      Document document = Reading.read(mode, text);
      assertThat(ActiveContent.in(Reading.html(document))).isEmpty();
      assertThat(Reading.flawKinds(document)).doesNotContain(Flaw.Kind.DOCUMENT_NOT_CHECKED);
      assertThat(document.title().text()).isNotBlank();
      assertThat(document.flaws()).allMatch(flaw -> flaw.at().line() <= lines);
      assertThat(document.links()).allMatch(link -> link.at().line() <= lines);
    }
  }
}
