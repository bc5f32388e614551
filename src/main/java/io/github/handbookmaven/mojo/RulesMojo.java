package io.github.handbookmaven.mojo;

import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RulePage;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists every rule with its effective severity and where that comes from.
 *
 * @since 0.1.0
 */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AssemblingMojo {

  @Override
  void run() {
    List<Rule> rules = Rules.installed();
    RuleSettings settings = ruleSettings();
    new Inspector(rules, settings);
    rules.forEach(rule -> getLog().info(line(rule, settings.of(rule))));
    getLog().info("next: change one with <rules> in the POM, or -Dhandbook.rules=RULE:SEVERITY");
  }

  private static String line(Rule rule, Choice choice) {
    return String.format(
        Locale.ROOT,
        "%-32s %-8s %-18s %s",
        rule.id(),
        severity(rule, choice),
        origin(choice),
        RulePage.of(rule).map(RulePage::summary).orElse(""));
  }

  private static String severity(Rule rule, Choice choice) {
    return choice.off() ? "off" : choice.severity().orElse(rule.defaultSeverity()).word();
  }

  private static String origin(Choice choice) {
    return choice.off() || choice.severity().isPresent() ? "(set here)" : "(default)";
  }
}
