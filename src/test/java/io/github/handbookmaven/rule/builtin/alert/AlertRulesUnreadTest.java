package io.github.handbookmaven.rule.builtin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class AlertRulesUnreadTest {
  private static final String RULE = "groups:\n- rules:\n  - alert: ShopDown\n    expr: up == 0\n";

  private static HandbookOf with(String rules) {
    return HandbookOf.file("docs/a.md", "# A\n").and("alerts/shop.yaml", rules);
  }

  @Test
  void aTemplateOfRulesIsReported() {
    HandbookOf project = with("{{- if .Values.on }}\n" + RULE + "{{- end }}\n");

    assertThat(Seen.by(new AlertRulesUnread(), project))
        .singleElement()
        .asString()
        .startsWith("alerts/shop.yaml");
  }

  @Test
  void rulesBehindASlipAreReported() {
    HandbookOf project = with(RULE + "  - alert: Late\n\texpr: x\n");

    assertThat(Seen.by(new AlertRulesUnread(), project)).hasSize(1);
  }

  @Test
  void rulesThatWereReadAreFine() {
    assertThat(Seen.by(new AlertRulesUnread(), with(RULE))).isEmpty();
  }

  @Test
  void aTemplateWithoutRulesIsFine() {
    HandbookOf project = with("{{- if .Values.on }}\nalert: expr:\n");

    assertThat(Seen.by(new AlertRulesUnread(), project)).isEmpty();
  }

  @Test
  void aRunbookThatAnUnreadTemplateNamesIsNotCalledLeftOver() {
    HandbookOf project =
        HandbookOf.file("runbooks/HelmErr.md", "---\ntype: runbook\n---\n# HelmErr\n")
            .and("runbooks/ShopDown.md", "---\ntype: runbook\n---\n# ShopDown\n")
            .and("runbooks/Other.md", "---\ntype: runbook\n---\n# Other\n")
            .and(
                "alerts/shop.yaml",
                RULE + "    annotations:\n      runbook_url: runbooks/ShopDown.md\n")
            .and(
                "chart/templates/rules.yaml",
                "{{- if .on }}\n" + RULE.replace("ShopDown", "HelmErr") + "{{- end }}\n");

    assertThat(Seen.by(new RunbookWithoutAlert(), project))
        .singleElement()
        .asString()
        .contains("Other");
  }
}
