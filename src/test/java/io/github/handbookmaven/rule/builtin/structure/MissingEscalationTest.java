package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingEscalationTest {
  private final MissingEscalation rule = new MissingEscalation();

  @Test
  void aRunbookThatNamesNobodyToCallIsReported() {
    assertThat(
            Written.runbook(
                    """
                    # CertificateExpiresSoon

                    ## Mitigation

                    1. Run `certctl renew NAME`.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns(
            "runbook 'CertificateExpiresSoon' does not say whom to call when it does not help",
            Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Escalation"));
  }

  @Test
  void aSentenceThatSaysWhomToPageIsEnough() {
    assertThat(
            Written.runbook(
                    """
                    # CertificateExpiresSoon

                    1. Run `certctl renew NAME`. After two failures page the edge engineer on duty.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aChannelAsOwnerIsReachable() {
    assertThat(
            Written.runbook(
                    """
                    ---
                    owner: "#edge-team"
                    ---
                    # CertificateExpiresSoon

                    1. Run `certctl renew NAME`.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aNameAsOwnerIsNot() {
    assertThat(
            Written.runbook("---\nowner: Edge\n---\n# CertificateExpiresSoon\n\n1. Renew it.\n")
                .seenBy(rule))
        .hasSize(1);
  }
}
