package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTriggerTest {
  private final MissingTrigger rule = new MissingTrigger();

  @Test
  void aRunbookThatNamesNoOccasionIsReported() {
    assertThat(
            Written.runbook(
                    """
                    # The session cache

                    ## Diagnosis

                    Compare the two nodes.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns(
            "runbook 'The session cache' does not say which alert or symptom it answers",
            Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Symptoms"));
  }

  @Test
  void aTitleThatNamesAnAlertIsATrigger() {
    assertThat(
            Written.runbook(
                    """
                    # SessionCacheMissesHigh

                    ## Diagnosis

                    Compare the two nodes.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void alertsInTheFrontMatterAreATrigger() {
    assertThat(
            Written.runbook(
                    """
                    ---
                    alerts: [SessionCacheMissesHigh]
                    ---
                    # The session cache

                    ## Diagnosis

                    Compare the two nodes.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aLabelIsATrigger() {
    assertThat(
            Written.runbook(
                    """
                    # The session cache

                    **Symptoms:** users are logged out at random.

                    Compare the two nodes.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatIsDetectedIsATrigger() {
    assertThat(
            Written.runbook(
                    "# Paint shop\n\n"
                        + "When smoke is detected, leave the hall. Call the fire brigade.\n")
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aHeadingOfIncidentsIsATrigger() {
    assertThat(
            Written.runbook("# The broker\n\n## Common incidents\n\n- No key: ask the lead.\n")
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatReadersMeetIsATrigger() {
    assertThat(
            Written.runbook(
                    "# The search index\n\nNew users may encounter the following errors:\n\n"
                        + "- 429\n\nRaise the size of the queue.\n")
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatMakesItsReaderReachForItIsATrigger() {
    assertThat(
            Written.runbook(
                    "# Direct access to the store\n\n"
                        + "Reach for it when the usual interface is unavailable.\n\n"
                        + "Open a shell in the pod.\n")
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whenNothingIsWrongNothingBringsItsReader() {
    assertThat(
            Written.runbook(
                    "# Direct access to the store\n\n"
                        + "Close it again when the work is finished.\n\n"
                        + "Open a shell in the pod.\n")
                .seenBy(rule))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"When to use", "When to use this", "When should I use this?"})
  void aHeadingThatSaysWhenToUseItIsATrigger(String heading) {
    assertThat(
            Written.runbook(
                    "# The desk\n\n## %s\n\nThe desk phones about its screens.\n".formatted(heading)
                        + "\n## Response\n\n1. Restart the client.\n")
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aHeadingThatSaysHowToUseItIsNone() {
    assertThat(
            Written.runbook(
                    "# The desk\n\n## How to use this\n\nTake the paper block.\n"
                        + "\n## Response\n\n1. Restart the client.\n")
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void whatReadersMeetOtherwiseIsNone() {
    assertThat(
            Written.runbook(
                    "# The search index\n\nNew users may encounter three menus.\n\n"
                        + "Raise the size of the queue.\n")
                .seenBy(rule))
        .hasSize(1);
  }
}
