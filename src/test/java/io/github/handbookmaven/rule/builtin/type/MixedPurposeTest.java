package io.github.handbookmaven.rule.builtin.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.classify.ProcedureTexts;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.TypedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedPurposeTest {
  private static final String BOTH = ProcedureTexts.text("mixed/database.md");

  private static List<Observation> in(String text) {
    return Rules.ask(new MixedPurpose(), HandbookOf.file("docs/a.md", text).build(), Options.NONE)
        .toList();
  }

  @Test
  void aDocumentWithTheSectionsOfBothIsReportedWithWhereTheyStand() {
    assertThat(in(BOTH))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.message())
                    .contains(
                        "'Roles and responsibilities' (line 7)",
                        "'Diagnosis' (line",
                        "'Escalation' (line"));
  }

  @Test
  void declaringOneOfTheTwoDoesNotUnmixIt() {
    assertThat(in("---\ntype: sop\n---\n" + BOTH)).hasSize(1);
  }

  @Test
  void aDocumentDeclaredNoProcedureIsLeftAlone() {
    assertThat(in("---\ntype: none\n---\n" + BOTH)).isEmpty();
  }

  @Test
  void anSopWithASectionForTroubleIsStillAnSop() {
    assertThat(in(TypedTexts.SOP + "\n## Troubleshooting\n\nIf Create is grey, sign in again.\n"))
        .isEmpty();
  }

  @Test
  void aRunbookThatSaysItsScopeIsStillARunbook() {
    assertThat(
            in(
                TypedTexts.RUNBOOK.replace(
                    "## Symptoms", "## Scope\n\nAll clusters.\n\n## Symptoms")))
        .isEmpty();
  }

  @Test
  void anSopThatListsSymptomsCausesAndFixesOfItsOwnTroublesIsStillAnSop() {
    assertThat(
            in(
                TypedTexts.SOP
                    + """

                    ## Troubleshooting

                    ### Symptoms

                    Create stays grey and the log tells an error.

                    ### Possible causes

                    The session has expired.

                    ### Resolution

                    Sign in again. Otherwise restart the browser.

                    ### Escalation

                    Page the console team.
                    """))
        .isEmpty();
  }

  @Test
  void aFormalRunbookIsARunbookForAllItsPurposeScopeAndRoles() {
    assertThat(
            in(
                TypedTexts.RUNBOOK.replace(
                    "## Symptoms",
                    """
                    ## Purpose

                    Bring logins back.

                    ## Scope

                    All clusters.

                    ## Roles

                    The operator on duty decides.

                    ## Symptoms\
                    """)))
        .isEmpty();
  }

  @Test
  void aHelpDesksLabelsAreNoSectionsOfARunbook() {
    assertThat(
            in(
                TypedTexts.SOP
                    + """

                    ## Response

                    - **Support agent**: answers within a day.
                    - **Trigger**: the second line is asked when the first cannot solve it.

                    ## Escalation

                    - **Support lead**: decides on refunds.
                    """))
        .isEmpty();
  }
}
