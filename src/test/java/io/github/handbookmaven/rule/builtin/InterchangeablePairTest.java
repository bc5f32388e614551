package io.github.handbookmaven.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterchangeablePairTest {
  private static final String STEPS =
      """
      1. Log in to the console of the message broker with your own account.
      2. Open the list of queues and sort it by the number of waiting messages.
      3. Stop the consumers of the longest queue and wait until they have gone.
      4. Move the waiting messages to the parking queue and note how many there were.
      5. Start the consumers again and watch the list until the queue is short.
      """;

  private static List<Observation> in(String one, String other) {
    return new InterchangeablePair()
        .inspect(HandbookOf.file("docs/a.md", one).and("docs/b.md", other).build(), Options.NONE)
        .toList();
  }

  @Test
  void anSopAndARunbookThatSayTheSameAreReportedWithThePassage() {
    assertThat(
            in(
                "---\ntype: runbook\n---\n# Queue\n\n" + STEPS,
                "---\ntype: sop\n---\n# Broker\n\n" + STEPS))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.at().path().value()).isEqualTo("docs/a.md");
              assertThat(seen.message())
                  .contains(
                      "runbook 'Queue' and SOP 'Broker'",
                      "log in to the console of the message broker",
                      "docs/b.md:6");
            });
  }

  @Test
  void twoRunbooksOfOneFamilyAreFine() {
    assertThat(
            in(
                "---\ntype: runbook\n---\n# Queue\n\n" + STEPS,
                "---\ntype: runbook\n---\n# Broker\n\n" + STEPS))
        .isEmpty();
  }

  @Test
  void aRunbookThatSharesAFewWordsWithItsSopIsFine() {
    assertThat(in(TypedTexts.RUNBOOK, TypedTexts.SOP)).isEmpty();
  }
}
