package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionUnusedTest {

  private static final String DOCUMENT =
      """
      # Restart the proxy

      <!-- handbook:ignore snooze-expired nothing here ever snoozed -->
      1. Restart it.

      <!-- handbook:ignore no-such-rule a typing mistake -->
      2. Look at it.
      """;

  private static List<Finding> findings(RuleSettings settings) {
    List<Rule> rules =
        Rules.installed().stream()
            .filter(rule -> List.of("snooze-expired", "suppression-unused").contains(rule.id()))
            .toList();
    return new Inspector(rules, settings).inspect(HandbookOf.file("docs/a.md", DOCUMENT).build());
  }

  @Test
  void aCommentThatSilencesNothingIsReportedAtItsLine() {
    assertThat(findings(RuleSettings.DEFAULTS))
        .extracting(Finding::rule, finding -> finding.at().line(), Finding::message)
        .containsExactly(
            tuple("suppression-unused", 3, "this comment silences no finding of 'snooze-expired'"),
            tuple("suppression-unused", 6, "this comment silences no finding of 'no-such-rule'"));
  }

  @Test
  void aCommentForARuleThatIsSwitchedOffIsFine() {
    RuleSettings settings =
        new RuleSettings(
            Map.of("snooze-expired", Choice.parse("rules", "off", Options.NONE)), true);

    assertThat(findings(settings)).extracting(finding -> finding.at().line()).containsExactly(6);
  }

  @Test
  void nothingIsSaidWhereCommentsMayNotSilence() {
    assertThat(findings(new RuleSettings(Map.of(), false))).isEmpty();
  }

  @Test
  void seesNothingInTheHandbookItself() {
    assertThat(
            Rules.ask(
                new SuppressionUnused(),
                HandbookOf.file("docs/a.md", DOCUMENT).build(),
                Options.NONE))
        .isEmpty();
  }
}
