package io.github.handbookmaven.rule.builtin.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.TypedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeContradictedTest {

  private static List<Observation> in(String text) {
    return Rules.ask(
            new TypeContradicted(), HandbookOf.file("docs/a.md", text).build(), Options.NONE)
        .toList();
  }

  @Test
  void aRunbookDeclaredAsAnSopIsReportedAtItsDeclaration() {
    assertThat(in("---\ntype: sop\n---\n" + TypedTexts.RUNBOOK))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.at().line()).isEqualTo(2);
              assertThat(seen.message())
                  .contains("declared as 'sop'", "reads as a runbook", "title names a fault");
              assertThat(seen.remedy()).contains("'runbook'");
            });
  }

  @Test
  void anSopDeclaredAsNoProcedureIsReported() {
    assertThat(in("---\ntype: none\n---\n" + TypedTexts.SOP)).hasSize(1);
  }

  @Test
  void aDeclarationTheTextBearsOutIsFine() {
    assertThat(in("---\ntype: runbook\n---\n" + TypedTexts.RUNBOOK)).isEmpty();
  }

  @Test
  void aTextThatIsNotSureContradictsNobody() {
    assertThat(in("---\ntype: sop\n---\n# Proxy\n\nThe proxy may be slow. Restart it then.\n"))
        .isEmpty();
  }

  @Test
  void anInferredTypeCannotBeContradicted() {
    assertThat(in(TypedTexts.RUNBOOK)).isEmpty();
  }
}
