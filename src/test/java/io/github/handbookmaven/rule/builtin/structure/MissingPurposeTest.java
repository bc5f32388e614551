package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingPurposeTest {
  private final MissingPurpose rule = new MissingPurpose();

  @Test
  void anSopThatBeginsWithItsStepsIsReportedAtItsTitle() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    1. Create a key.
                    2. Publish its fingerprint.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns("SOP 'Rotate the signing key' does not say what it is for", Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Purpose"));
  }

  @Test
  void anIntroductionIsAPurpose() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    Releases are signed, and a stolen key is of use until the next rotation.

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aHeadingInOtherWordsIsAPurpose() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    ## 1. 🎯 Objectives

                    - Old keys are worthless.

                    ## 2. Steps

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aHeadingWithNothingBelowIsNoPurpose() {
    assertThat(
            Written.sop("# Rotate the key\n\n## Purpose\n\n## Steps\n\n1. Create a key.\n")
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void aRunbookNeedsNone() {
    assertThat(
            Written.runbook(
                    """
                    # Rotate the signing key

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatIsNoProcedureIsLeftAlone() {
    assertThat(Written.as(DocType.NONE, "# Keys\n\n1. Create a key.\n").seenBy(rule)).isEmpty();
    assertThat(Written.as(DocType.MIXED, "# Keys\n\n1. Create a key.\n").seenBy(rule)).isEmpty();
    assertThat(Written.as(DocType.UNDETERMINED, "# Keys\n\n1. Create a key.\n").seenBy(rule))
        .isEmpty();
  }

  @Test
  void aDeprecatedSopIsLeftAlone() {
    assertThat(
            Written.sop(
                    """
                    ---
                    status: deprecated
                    ---
                    # Rotate the signing key

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aWelcomeThatSaysWhatTheGuideIsForIsEnough() {
    assertThat(
            Written.sop(
                    """
                    # Checklists

                    ## First things

                    1. Open the door.

                    ## Welcome!

                    This guide shows how your first month with us goes.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aBoxInHtmlAboveTheStepsIsAPurpose() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    <div class="note">
                    By hand, for the days on which <b>the robot</b> that does it is away.
                    </div>

                    ## Steps

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aCommentInHtmlIsReadByNobody() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    <!-- copied from the old wiki, where nobody could find it any more -->

                    1. Create a key.
                    """)
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void whatItsReaderWantsIsAPurpose() {
    assertThat(
            Written.sop(
                    """
                    # A signing key of your own

                    ## On a laptop

                    If you maintain a fork and would like to sign what it releases, do as follows.

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void theProblemItSolvesIsAPurpose() {
    assertThat(
            Written.sop(
                    """
                    # Free the lock of a test environment

                    ## Problem

                    A cancelled job keeps the lock, and nobody can tear the environment down.

                    ## Steps

                    1. Run the unlock job with the name of the environment.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aDescriptionInFrontMatterIsAPurpose() {
    String steps = "# Rotate the signing key\n\n1. Create a key.\n";
    assertThat(
            Written.sop("---\ndescription: How releases stay trusted year by year\n---\n" + steps)
                .seenBy(rule))
        .isEmpty();
    assertThat(
            Written.sop("---\ndescription: >\n  Keeps releases trusted for years\n---\n" + steps)
                .seenBy(rule))
        .isEmpty();
    assertThat(
            Written.sop(
                    "---\n\"Summary\":\n  How releases stay trusted year by year\n---\n" + steps)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aDescriptionThatRepeatsTheTitleIsNone() {
    assertThat(
            Written.sop(
                    "---\ndescription: Rotate the signing key\n---\n"
                        + "# Rotate the signing key\n\n1. Create a key.\n")
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void theFirstSectionBelowABareTitleIntroduces() {
    assertThat(
            Written.sop(
                    """
                    # The signing key

                    ## Signatures

                    The shop's releases are signed with a key that lives for one year.

                    ## Rotation

                    1. Create a key.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatTheWorkNeedsDoesNotIntroduceIt() {
    assertThat(
            Written.sop(
                    """
                    # The signing key

                    ## Roles

                    The shop's releases are signed with a key that lives for one year.

                    ## Rotation

                    1. Create a key.
                    """)
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void anOrderInTheFirstSectionDoesNotIntroduce() {
    assertThat(
            Written.sop(
                    """
                    # The signing key

                    ## Rotation

                    Create a new key on the machine that has no network.

                    1. Publish its fingerprint.
                    """)
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void knownIssuesAreNone() {
    assertThat(
            Written.sop(
                    """
                    # Free the lock of a test environment

                    ## Steps

                    1. Run the unlock job with the name of the environment.

                    ## Known issues

                    The job may show its result some minutes too late, which is harmless.
                    """)
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void aWishInOneStepIsNone() {
    assertThat(
            Written.sop(
                    """
                    # Rotate the signing key

                    1. Create a key.
                    2. If you want to keep the old one for a while, say so in the chat.
                    """)
                .seenBy(rule))
        .hasSize(1);
  }
}
