package io.github.handbookmaven.mojo;

import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.calendar.ReviewCalendar;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.publish.text.TrendText;
import java.util.List;

/** Everything that lies in {@code handbook/}. */
final class HandbookFiles {
  private HandbookFiles() {}

  /** Writes all of it. */
  static void write(Edition edition, Output output) {
    write(edition, output, KeptResults.NONE);
  }

  /** Writes all of it but the pages that stand as they would be written. */
  static void write(Edition edition, Output output, KeptResults kept) {
    HtmlPublisher.publish(edition, output, kept);
    output.whenAsked(List.of("reviews.ics"), () -> ReviewCalendar.publish(edition, output));
    output.whenAsked(List.of("changes.atom"), () -> ChangeFeed.publish(edition, output));
    output.whenAsked(
        List.of("catalog.", "front-matter."), () -> CatalogJson.publish(edition, output));
    output.whenAsked(List.of("trend.md"), () -> TrendText.publish(edition, output));
  }
}
