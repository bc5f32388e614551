package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingResponseTest {
  private final MissingResponse rule = new MissingResponse();

  @Test
  void aRunbookThatOnlyExplainsIsReported() {
    assertThat(
            Written.runbook(
                    """
                    # MailQueueGrows

                    ## Meaning

                    More mail comes in than goes out.

                    ## Diagnosis

                    The log of the relay shows which domain refuses mail.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns("runbook 'MailQueueGrows' does not say what to do about it", Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Mitigation"));
  }

  @Test
  void sectionsInAnotherOrderAreAllFound() {
    assertThat(
            Written.runbook(
                    """
                    # MailQueueGrows

                    ## Resolution

                    Hold mail to that domain.

                    ## Diagnosis

                    The log of the relay shows it.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aSentenceThatSaysWhatNeedsToBeDoneIsAResponse() {
    assertThat(
            Written.runbook(
                    """
                    # MailQueueGrows

                    The log of the relay shows which domain refuses mail. You will need to restart the relay then.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void numberedStepsAreAResponseWhateverTheirVerbs() {
    assertThat(
            Written.runbook(
                    """
                    # QueueStuck

                    1. Find the number of the last good version.
                    2. Effect the way back to it.
                    3. Heat up the caches.
                    """)
                .seenBy(rule))
        .isEmpty();
  }
}
