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

class TypeUndeterminedTest {

  private static List<Observation> in(String text) {
    return Rules.ask(
            new TypeUndetermined(), HandbookOf.file("docs/a.md", text).build(), Options.NONE)
        .toList();
  }

  @Test
  void aTextThatDoesNotTellIsReportedWithTheOdds() {
    assertThat(in(ProcedureTexts.text("sop/incident-training.md")))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.message()).contains("SOP ", "runbook ", "neither ");
              assertThat(seen.remedy()).contains("type: runbook");
              assertThat(seen.rated()).isEmpty();
            });
  }

  @Test
  void aTextInAnotherLanguageIsOneNote() {
    assertThat(
            in(
                "# Platte voll\n\n"
                    + "Wenn die Platte voll ist, sind die alten Protokolle zu löschen und der"
                    + " Dienst ist neu zu starten. Das wird nicht automatisch erledigt.\n"))
        .singleElement()
        .satisfies(seen -> assertThat(seen.message()).contains("not in English"));
  }

  @Test
  void aDeclaredTypeSettlesIt() {
    assertThat(in("---\ntype: runbook\n---\n# Proxy\n\nThe proxy may be slow. Restart it then.\n"))
        .isEmpty();
    assertThat(in("---\ntype: none\n---\n# Proxy\n\nThe proxy may be slow. Restart it then.\n"))
        .isEmpty();
  }

  @Test
  void aTextThatTellsIsFine() {
    assertThat(in(TypedTexts.RUNBOOK)).isEmpty();
    assertThat(in(TypedTexts.SOP)).isEmpty();
  }
}
