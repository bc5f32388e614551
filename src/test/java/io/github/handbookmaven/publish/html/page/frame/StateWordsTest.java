package io.github.handbookmaven.publish.html.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a page tells without JavaScript must stay true however long ago it was published. */
class StateWordsTest {
  private static final StateWords WORDS = new StateWords(new Labels(Locale.ENGLISH));

  private static List<String> detailsOn(String today) {
    Freshness freshness =
        io.github.handbookmaven.rule.ShelfOf.with(
                List.of(Reviewed.on("2026-01-15").at("a.md")), today)
            .entries()
            .get(0)
            .freshness();
    return WORDS.details(freshness);
  }

  @Test
  void aDocumentInDateTellsTheDayFromWhichItWillBeOverdue() {
    assertThat(detailsOn("2026-03-01"))
        .anyMatch(text -> text.startsWith("From 15 July 2026 on it is overdue"));
  }

  @Test
  void anOverdueDocumentTellsTheDayFromWhichItWillBeStale() {
    assertThat(detailsOn("2026-07-16")).anyMatch(text -> text.startsWith("From 23 July 2026 on"));
  }

  @Test
  void aDocumentThatNobodyHasToReviewIsNotToldAnInterval() {
    assertThat(WORDS.details(Reviewed.never().type(DocType.NONE).asOf("2026-03-01")))
        .noneMatch(text -> text.contains("every") || text.contains("12 months"));
    assertThat(WORDS.details(Reviewed.never().asOf("2026-03-01")))
        .anyMatch(text -> text.contains("every"));
  }

  @Test
  void aStaleDocumentAnnouncesNothingMore() {
    assertThat(detailsOn("2026-09-01")).noneMatch(text -> text.contains("July 2026"));
  }
}
