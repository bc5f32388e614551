package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingChecksTest {
  private final MissingChecks rule = new MissingChecks();

  @Test
  void aRunbookThatActsWithoutLookingIsReported() {
    assertThat(
            Written.runbook(
                    """
                    # MailQueueGrows

                    ## Meaning

                    More mail comes in than goes out.

                    ## Mitigation

                    1. Restart the relay.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns("runbook 'MailQueueGrows' does not say what to look at", Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Diagnosis"));
  }

  @Test
  void stepsWithAnExpectedResultAreChecks() {
    assertThat(
            Written.runbook(
                    """
                    # MailQueueGrows

                    ## Mitigation

                    1. Restart the relay. The queue should shrink at once.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aCommandThatLooksIsACheck() {
    assertThat(
            Written.runbook(
                    """
                    # MailQueueGrows

                    ## Mitigation

                    ```bash
                    journalctl -u relay --since -1h
                    ```
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aToolThatLooksForTroubleIsACheck() {
    String begin = "# The cluster is broken\n\n`mend plan` ";
    String end = " the cluster for problems and writes a plan.\n\n1. Run `mend apply`.\n";
    assertThat(Written.runbook(begin + "scans" + end).seenBy(rule)).isEmpty();
    assertThat(Written.runbook(begin + "stops" + end).seenBy(rule)).hasSize(1);
  }
}
