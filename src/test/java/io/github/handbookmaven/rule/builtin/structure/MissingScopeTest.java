package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingScopeTest {
  private final MissingScope rule = new MissingScope();

  @Test
  void anSopThatNamesNoCasesIsReported() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    Releases are signed with it.

                    ## Procedure

                    1. Create a key.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns(
            "SOP 'Rotate the signing key' does not say when and to what it applies",
            Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Scope"));
  }

  @Test
  void aSectionOnWhenToUseItIsAScope() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    ## When to use

                    Once a year.

                    ## Procedure

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aSentenceOnWhatItAppliesToIsAScope() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    The steps below apply to keys of released products.

                    ## Procedure

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aHeadingThatTellsTheDayTellsTheScope() {
    assertThat(
            Written.sop(
                    """
                    # Welcome a colleague

                    ## Before day 1

                    - Order the laptop.

                    ## Week 1

                    - Show the workshop.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aTitleThatTellsForWhomItIsTellsTheScope() {
    assertThat(
            Written.sop("# Releases (for maintainers)\n\n1. Set the tag.\n2. Push it.\n")
                .seenBy(rule))
        .isEmpty();
  }
}
