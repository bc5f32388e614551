package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoveredCodeChangedTest {
  private final CoveredCodeChanged rule = new CoveredCodeChanged();

  private static History changed(String path, Kind kind) {
    Change change =
        new Change(
            "c".repeat(40),
            Instant.parse("2026-01-20T12:00:00Z"),
            "Ada",
            "Change",
            kind,
            Optional.empty(),
            "",
            "");
    FileHistory file = new FileHistory(List.of(change), false, "");
    return new History(Reach.COMPLETE, Instant.MIN, Map.of(new RepoPath(path), file));
  }

  @Test
  void aCoveredFileThatChangedIsNamed() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .covering("src/**")
                    .history(changed("src/A.java", Kind.CONTENT)),
                "2026-02-01"))
        .extracting(Observation::message)
        .containsExactly("what it covers changed after the review of 2026-01-01: src/A.java");
  }

  @Test
  void aFileThatIsNotCoveredMayChange() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .covering("src/**")
                    .history(changed("lib/A.java", Kind.CONTENT)),
                "2026-02-01"))
        .isEmpty();
  }

  @Test
  void aReformattedFileSaysTheSameAsBefore() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .covering("src/**")
                    .history(changed("src/A.java", Kind.WHITESPACE)),
                "2026-02-01"))
        .isEmpty();
  }
}
