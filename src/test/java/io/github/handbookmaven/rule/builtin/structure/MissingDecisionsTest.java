package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingDecisionsTest {
  private final MissingDecisions rule = new MissingDecisions();

  @Test
  void aRunbookWithOneStraightRoadIsReported() {
    assertThat(
            Written.runbook(
                    """
                    # BackupLate

                    ## Diagnosis

                    1. Check if the log of the last backup is complete.

                    ## Mitigation

                    1. Start the backup again.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns(
            "runbook 'BackupLate' has no decision: no step says what to do if what is seen differs",
            Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("otherwise"));
  }

  @Test
  void aBranchIsADecision() {
    assertThat(
            Written.runbook(
                    """
                    # BackupLate

                    1. If the log ends with `no space left`, delete the oldest snapshot; otherwise start the backup again.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aTableOfCasesIsADecision() {
    assertThat(
            Written.runbook(
                    """
                    # BackupLate

                    | What the log says | Then |
                    |---|---|
                    | `no space left` | delete the oldest snapshot |
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void anOptionalStepIsNoDecision() {
    assertThat(
            Written.runbook("# BackupLate\n\n1. Start the backup again, if needed.\n").seenBy(rule))
        .hasSize(1);
  }

  @Test
  void aCaseWithoutAnIfIsADecision() {
    assertThat(
            Written.runbook(
                    "# BackupLate\n\nIn the case of a full disk we can shorten the history.\n")
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void twoCausesWithTheirRemediesAreADecision() {
    assertThat(
            Written.runbook(
                    """
                    # BackupLate

                    - The disk is full, which is fixed by shortening the history.
                    - The clock is wrong, which is resolved by setting it.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatToDoOnSuccessAndOnErrorIsADecision() {
    assertThat(
            Written.runbook("# BackupLate\n\n1. Keep it on success, delete it on error.\n")
                .seenBy(rule))
        .isEmpty();
  }
}
