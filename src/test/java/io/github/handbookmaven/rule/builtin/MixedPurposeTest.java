package io.github.handbookmaven.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedPurposeTest {

  private static List<Observation> in(String text) {
    return new MixedPurpose()
        .inspect(HandbookOf.file("docs/a.md", text).build(), Options.NONE)
        .toList();
  }

  @Test
  void aDocumentWithTheSectionsOfBothIsReportedWithWhereTheyStand() {
    assertThat(in(TypedTexts.BOTH))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.message())
                    .contains("heading roles (line 7)", "heading diagnosis", "heading escalation"));
  }

  @Test
  void declaringOneOfTheTwoDoesNotUnmixIt() {
    assertThat(in("---\ntype: sop\n---\n" + TypedTexts.BOTH)).hasSize(1);
  }

  @Test
  void aDocumentDeclaredNoProcedureIsLeftAlone() {
    assertThat(in("---\ntype: none\n---\n" + TypedTexts.BOTH)).isEmpty();
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
}
