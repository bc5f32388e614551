package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.rule.Finding;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commits of a machine whose clock was wrong, or of somebody who wants a document to look fresh.
 */
class FutureCommitsTest {
  private static final String REVIEWED =
      "---\ntype: sop\nlast_reviewed: 2026-11-01\n---\n# A\n\nWords.\n";

  @TempDir Path folder;

  @Test
  void aCommitDatedAfterTodayLeavesNoDocumentFresh() {
    assertThat(stateAfterCommit("2099-01-01T00:00:00Z")).isEqualTo(State.UNKNOWN);
    assertThat(AttackedProject.in(folder).findings())
        .filteredOn(finding -> finding.rule().equals("history-unknown"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("2099-01-01");
  }

  @Test
  void aCommitOfTodayInAnotherZoneIsNoneOfTheFuture() {
    assertThat(stateAfterCommit("2026-11-23T10:00:00Z")).isEqualTo(State.FRESH);
  }

  private State stateAfterCommit(String when) {
    try (ScratchRepository repository = ScratchRepository.in(folder)) {
      repository.write("docs/a.md", REVIEWED).commit("2026-11-01");
      repository
          .write("docs/a.md", REVIEWED.replace("Words.", "Words. "))
          .commitAt(Instant.parse(when), "Tidy");
    }
    return AttackedProject.in(folder).handbook().entries().stream()
        .filter(entry -> entry.path().value().equals("docs/a.md"))
        .map(Entry::freshness)
        .findFirst()
        .orElseThrow()
        .state();
  }
}
