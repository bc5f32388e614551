package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryUnknownTest {
  private final HistoryUnknown rule = new HistoryUnknown();

  private static History shallow(String from) {
    FileHistory file = new FileHistory(List.of(), false, "");
    return new History(Reach.SHALLOW, Instant.parse(from), Map.of(Reviewed.PATH, file));
  }

  @Test
  void aShallowCloneThatHidesWhatMattersIsReportedWithTheFix() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01").withoutDigest().history(shallow("2026-01-20T00:00:00Z")),
                "2026-02-01"))
        .singleElement()
        .returns(
            "this is a shallow clone; nobody can tell whether 1 document changed since the last"
                + " review",
            Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("fetch-depth: 0"));
  }

  @Test
  void aShallowCloneThatReachesFarEnoughIsFine() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-25").withoutDigest().history(shallow("2026-01-20T00:00:00Z")),
                "2026-02-01"))
        .isEmpty();
  }

  @Test
  void aStampedReviewNeedsNoHistory() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-02-01")).isEmpty();
  }
}
