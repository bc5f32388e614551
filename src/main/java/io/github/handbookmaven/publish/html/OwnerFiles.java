package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.calendar.ReviewCalendar;
import io.github.handbookmaven.publish.calendar.ReviewPlan;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.html.page.frame.OwnerLink;
import java.util.List;
import java.util.Map;

/**
 * The reviews and the changes of each owner, beside their page: a team subscribes to its own.
 *
 * @param edition the handbook
 * @param owned by each owner
 * @param plan when reviews are done best
 */
record OwnerFiles(Edition edition, Map<OwnerLink, List<Entry>> owned, ReviewPlan plan) {
  /** How the names of its files begin. */
  static final List<String> NAMES = List.of("owners/");

  void write(Output output) {
    ReviewCalendar calendar = new ReviewCalendar(edition, plan);
    owned.forEach(
        (owner, documents) -> {
          output.write(owner.calendar(), calendar.text(owner.name(), documents));
          output.write(owner.feed(), feed(owner, documents));
        });
  }

  private String feed(OwnerLink owner, List<Entry> documents) {
    String key = "owner:" + owner.name();
    return ChangeFeed.text(
        edition, new ChangeFeed.Subject(owner.name(), key, owner.feed(), owner.url()), documents);
  }
}
