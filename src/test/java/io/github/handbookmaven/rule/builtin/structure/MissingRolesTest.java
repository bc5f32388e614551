package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingRolesTest {
  private final MissingRoles rule = new MissingRoles();

  @Test
  void anSopThatNamesNobodyIsReported() {
    assertThat(
            Written.sop(
                    """
                    # Change a firewall rule

                    Every open port has a reason.

                    1. Open a change with the reason.
                    2. Merge it.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns("SOP 'Change a firewall rule' does not say who does what", Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Roles"));
  }

  @Test
  void aSectionOfResponsibilitiesIsEnough() {
    assertThat(
            Written.sop(
                    """
                    # Change a firewall rule

                    ### Responsibilities:

                    - Whoever asks gives the reason.

                    ### Procedure

                    1. Open a change.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aColumnOfATableIsEnough() {
    assertThat(
            Written.sop(
                    """
                    # Change a firewall rule

                    | Owner | Step |
                    |---|---|
                    | Anna | Open a change |
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aSentenceThatNamesAnApproverIsEnough() {
    assertThat(
            Written.sop(
                    """
                    # Change a firewall rule

                    1. Open a change with the reason.
                    2. Merge it once the network team has agreed.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aTitleThatNamesWhoDoesItIsEnough() {
    assertThat(
            Written.sop("# Releases (for maintainers)\n\n1. Set the tag.\n2. Push it.\n")
                .seenBy(rule))
        .isEmpty();
  }
}
