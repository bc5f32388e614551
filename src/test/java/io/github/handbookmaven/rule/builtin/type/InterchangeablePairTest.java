package io.github.handbookmaven.rule.builtin.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.TypedTexts;
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
    return Rules.ask(
            new InterchangeablePair(),
            HandbookOf.file("docs/a.md", one).and("docs/b.md", other).build(),
            Options.NONE)
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
  void oneDocumentForSeveralVersionsIsFine() {
    HandbookOf versions =
        HandbookOf.file("docs/v1.2/queue.md", "---\ntype: runbook\n---\n# Queue\n\n" + STEPS)
            .and("docs/v1.3/queue.md", "---\ntype: sop\n---\n# Queue\n\n" + STEPS);

    assertThat(Rules.ask(new InterchangeablePair(), versions.build(), Options.NONE)).isEmpty();
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

  private static final String BOILERPLATE =
      """
      Log in to the jump host with your own key and never with a shared account. Say in the channel
      of the platform team what you are about to do and why, and name the ticket that asks for it.
      Whoever is unsure stops here and asks the platform team, which is on duty from eight to eight.
      """;

  @Test
  void aProcedureWrittenOnceAsSopAndOnceAsRunbookIsFoundWithoutAnybodyDeclaringIt() {
    assertThat(
            in(
                """
                # Queue of orders is stuck

                ## Symptoms

                The alert `OrdersStuck` fires and customers wait for their confirmation.

                ## Mitigation

                """
                    + STEPS
                    + "\n## Escalation\n\nPage the broker team after ten minutes.\n",
                """
                # Move messages to the parking queue

                ## Purpose

                Messages are parked in the same way, whoever does it.

                ## Roles

                The broker team carries it out, the service owner approves.

                ## Procedure

                """
                    + STEPS))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.message())
                    .startsWith("runbook 'Queue of orders is stuck' and SOP 'Move messages"));
  }

  @Test
  void whatManyDocumentsOfBothTypesSayMakesNoPair() {
    HandbookOf project = HandbookOf.file("docs/x.md", "# X\n");
    for (int at = 0; at < 3; at++) {
      String own = "Number " + at + " is done by hand.\n";
      project.and("docs/s" + at + ".md", "---\ntype: sop\n---\n# S\n\n" + BOILERPLATE + own);
      project.and("docs/r" + at + ".md", "---\ntype: runbook\n---\n# R\n\n" + BOILERPLATE + own);
    }
    assertThat(Rules.ask(new InterchangeablePair(), project.build(), Options.NONE)).isEmpty();
  }

  @Test
  void aLicenceInACommentMakesNoPair() {
    String licence = "<!--\n" + BOILERPLATE + BOILERPLATE.replace("platform", "legal") + "-->\n";
    assertThat(
            in(
                "---\ntype: runbook\n---\n" + licence + TypedTexts.RUNBOOK,
                "---\ntype: sop\n---\n" + licence + TypedTexts.SOP))
        .isEmpty();
  }

  @Test
  void anSopThatWasArchivedMakesNoPair() {
    assertThat(
            in(
                "---\ntype: runbook\n---\n# Queue\n\n" + STEPS,
                "---\ntype: sop\nstatus: archived\n---\n# Broker\n\n" + STEPS))
        .isEmpty();
  }
}
