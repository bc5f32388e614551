package io.github.handbookmaven.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.ShelfOf;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueReviewsTest {

  private static List<String> lines(Reviewed... documents) {
    return new DueReviews(ShelfOf.with(List.of(documents), "2026-03-01"), "mvn handbook:review")
        .lines();
  }

  @Test
  void everyOwnerSeesWhatIsDueAndTheCommandForIt() {
    assertThat(lines(Reviewed.on("2025-08-01").at("docs/a.md")))
        .containsExactly(
            "1 document needs a review on 2026-03-01",
            "@acme/ops:",
            "  docs/a.md: stale, due 2026-02-01 (28 days ago)",
            "    mvn handbook:review -Dhandbook.document=docs/a.md");
  }

  @Test
  void whatAShellWouldActOnIsQuoted() {
    assertThat(lines(Reviewed.on("2025-08-01").at("docs/$(rm -rf) it's.md")).get(3))
        .contains("-Dhandbook.document='docs/$(rm -rf) it'\\''s.md'");
  }

  @Test
  void whereAllIsInDateOneLineSaysSo() {
    assertThat(lines(Reviewed.on("2026-02-01")))
        .containsExactly("no document needs a review on 2026-03-01");
  }
}
