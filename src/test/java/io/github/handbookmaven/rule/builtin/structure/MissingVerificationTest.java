package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingVerificationTest {
  private final MissingVerification rule = new MissingVerification();

  @Test
  void aRunbookThatEndsWithItsLastStepIsReported() {
    assertThat(
            Written.runbook(
                    """
                    # QueueConsumerStuck

                    ## Mitigation

                    1. Restart the consumer.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns(
            "runbook 'QueueConsumerStuck' has no verification section: how do you know that it is"
                + " over?",
            Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Verification"));
  }

  @Test
  void anExpectedResultIsEnough() {
    assertThat(
            Written.runbook(
                    """
                    # QueueConsumerStuck

                    1. Restart the consumer. The lag should fall within a minute.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatTheReaderShouldDoIsNoResult() {
    assertThat(
            Written.runbook("# QueueConsumerStuck\n\n1. You should restart the consumer.\n")
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void anAlertThatKeepsFiringTellsThatItIsNotOver() {
    assertThat(
            Written.runbook(
                    "# QueueStuck\n\n1. Restart it.\n\nIf the alert keeps firing, drop it.\n")
                .seenBy(rule))
        .isEmpty();
  }
}
