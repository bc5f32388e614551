package io.github.handbookmaven.classify.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.evidence.LabelledDocument;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RealStepsTest {

  /** {@code run.js} finds the same items on the page, in the same order. */
  private static long itemsOnThePage(LabelledDocument labelled) {
    String html = labelled.document().content().html().fill(link -> "");
    return Jsoup.parseBodyFragment(html).select("li").stream()
        .filter(item -> item.closest(".footnotes") == null)
        .count();
  }

  @Test
  void everyItemOfARealDocumentIsFoundOnItsPage() {
    List<String> differing =
        LabelledDocument.all().stream()
            .filter(
                labelled ->
                    Steps.of(labelled.document()).items().size() != itemsOnThePage(labelled))
            .map(
                labelled ->
                    labelled.document().path()
                        + ": "
                        + Steps.of(labelled.document()).items().size()
                        + " told, "
                        + itemsOnThePage(labelled)
                        + " on the page")
            .toList();
    assertThat(differing).isEmpty();
  }
}
