package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baselines know a family of copies by its pairs, as they did when each pair was a finding. */
class FamilyBaselineTest {
  private static final String DUPLICATE = "duplicate-document";
  private static final String INTERCHANGEABLE = "interchangeable-pair";

  private static final String STEPS =
      """
      1. Log in to the console of the message broker with your own account.
      2. Open the list of queues and sort it by the number of waiting messages.
      3. Stop the consumers of the longest queue and wait until they have gone.
      4. Move the waiting messages to the parking queue and note how many there were.
      5. Start the consumers again and watch the list until the queue is short.
      """;

  @TempDir private Path folder;

  @Test
  void pairsOfCopiesInAnOldBaselineSilenceTheirFamily() throws IOException {
    Baseline old =
        baseline(
            pair(DUPLICATE, "docs/b.md", "docs/a.md"),
            pair(DUPLICATE, "docs/c.md", "docs/a.md"),
            pair(DUPLICATE, "docs/c.md", "docs/b.md"));

    assertThat(active(old, threeCopies(), DUPLICATE)).isEmpty();
  }

  @Test
  void aCopyThatIsNewToAnOldBaselineIsTold() throws IOException {
    Baseline old = baseline(pair(DUPLICATE, "docs/b.md", "docs/a.md"));

    assertThat(active(old, threeCopies(), DUPLICATE)).hasSize(1);
  }

  @Test
  void interchangeablePairsInAnOldBaselineSilenceTheirFamily() throws IOException {
    Baseline old =
        baseline(
            pair(INTERCHANGEABLE, "docs/a.md", "docs/s.md"),
            pair(INTERCHANGEABLE, "docs/b.md", "docs/s.md"));

    assertThat(active(old, twoRunbooksOfOneSop(), INTERCHANGEABLE)).isEmpty();
  }

  @Test
  void anInterchangeablePairThatIsNewToAnOldBaselineIsTold() throws IOException {
    Baseline old = baseline(pair(INTERCHANGEABLE, "docs/a.md", "docs/s.md"));

    assertThat(active(old, twoRunbooksOfOneSop(), INTERCHANGEABLE)).hasSize(1);
  }

  @Test
  void aFamilyIsRecordedSoThatOneMoreOfItIsTold() {
    Baseline recorded = Baseline.of(findings(threeCopies()));

    assertThat(recorded.apply(findings(threeCopies())).findings()).noneMatch(Finding::isActive);
    assertThat(recorded.apply(findings(threeCopies())).fixed()).isEmpty();
    assertThat(active(recorded, threeCopies().and("docs/d.md", TypedTexts.RUNBOOK), DUPLICATE))
        .hasSize(1);
  }

  private static HandbookOf threeCopies() {
    return HandbookOf.file("docs/a.md", TypedTexts.RUNBOOK)
        .and("docs/b.md", TypedTexts.RUNBOOK)
        .and("docs/c.md", TypedTexts.RUNBOOK);
  }

  private static HandbookOf twoRunbooksOfOneSop() {
    return HandbookOf.file("docs/a.md", typed("runbook"))
        .and("docs/b.md", typed("runbook"))
        .and("docs/s.md", typed("sop"));
  }

  private static String typed(String type) {
    return "---\ntype: " + type + "\n---\n# Queue\n\n" + STEPS;
  }

  /** What was written when each pair was a finding at the one, known by the other's path. */
  private static String pair(String rule, String at, String other) {
    return """
    {"path": "%s", "rule": "%s", "fingerprint": "%s", "message": "as it was told"}\
    """
        .formatted(at, rule, Digest.of(rule + "\n" + other + "\n1", 16));
  }

  private Baseline baseline(String... pairs) throws IOException {
    Path file = folder.resolve("handbook-baseline.json");
    Files.writeString(
        file,
        Stream.of(pairs)
            .collect(Collectors.joining(",", "{\"version\": 1, \"findings\": [", "]}")));
    return Baseline.read(file);
  }

  private static List<Finding> active(Baseline baseline, HandbookOf documents, String rule) {
    return baseline.apply(findings(documents)).findings().stream()
        .filter(finding -> finding.isActive() && finding.rule().equals(rule))
        .toList();
  }

  private static List<Finding> findings(HandbookOf documents) {
    return new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(documents.build());
  }
}
