package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraitTest {

  @ParameterizedTest
  @EnumSource(Trait.class)
  void aGoodRunbookShowsEveryTraitAtALine(Trait trait) {
    assertThat(trait.shownBy(ProcedureTexts.classify(ProcedureTexts.text("runbook/high-cpu.md"))))
        .hasValueSatisfying(
            shown -> {
              assertThat(shown.line()).isPositive();
              assertThat(shown.quote()).isNotBlank();
            });
  }

  @Test
  void aGoodSopShowsItsSteps() {
    assertThat(
            Trait.CONTENT.shownBy(
                ProcedureTexts.classify(ProcedureTexts.text("sop/quality-lab.md"))))
        .hasValueSatisfying(shown -> assertThat(shown.quote()).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Trait.class)
  void whatIsNoProcedureShowsNone(Trait trait) {
    assertThat(trait.shownBy(ProcedureTexts.classify(ProcedureTexts.text("none/glossary.md"))))
        .isEmpty();
  }
}
