package io.github.handbookmaven.rule.builtin.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.TypedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SopUsedForAlertTest {
  private static final String RULES =
      """
      groups:
        - name: customers
          rules:
            - alert: CustomerMissing
              expr: up == 0
              annotations:
                runbook_url: docs/customer.md
      """;

  private static List<Observation> with(String document) {
    return Rules.ask(
            new SopUsedForAlert(),
            HandbookOf.file("docs/customer.md", document).and("alerts/rules.yml", RULES).build(),
            Options.NONE)
        .toList();
  }

  @Test
  void anSopThatAnAlertLeadsToIsReportedWithTheAlert() {
    assertThat(with(TypedTexts.SOP))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.at().line()).isEqualTo(1);
              assertThat(seen.message()).contains("'CustomerMissing'", "alerts/rules.yml:7");
              assertThat(seen.remedy()).contains("based_on: customer");
            });
  }

  @Test
  void aRunbookThatAnAlertLeadsToIsFine() {
    assertThat(with(TypedTexts.RUNBOOK)).isEmpty();
  }

  @Test
  void anAlertThatLeadsToAnSopDoesNotMakeItARunbook() {
    assertThat(with("---\ntype: sop\n---\n" + TypedTexts.SOP)).hasSize(1);
  }
}
