package io.github.handbookmaven.mojo;

import io.github.handbookmaven.mojo.company.CompanySettings;
import io.github.handbookmaven.mojo.company.GivenParameters;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RulePage;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    GivenParameters given = given();
    Map<String, CompanySettings.Value> company = companySettings().rules();
    rules.forEach(
        rule -> {
          String origin =
              given
                  .placeOfRule(rule.id())
                  .or(() -> Optional.ofNullable(company.get(rule.id())).map(value -> value.jar()))
                  .orElse(isSet(settings.of(rule)) ? "configured" : "default");
          getLog().info(line(rule, settings.of(rule), origin));
        });
    getLog().info("next: change one with <rules> in the POM, or -Dhandbook.rules=RULE:SEVERITY");
  }

  /** Maven does not always tell where; that somebody did is told all the same. */
  private static boolean isSet(Choice choice) {
    return choice.off() || choice.severity().isPresent();
  }

  private static String line(Rule rule, Choice choice, String origin) {
    return String.format(
        Locale.ROOT,
        "%-32s %-8s %-10s %s",
        rule.id(),
        severity(rule, choice),
        "(" + Printable.line(origin) + ")",
        RulePage.of(rule).map(RulePage::summary).orElse(""));
  }

  private static String severity(Rule rule, Choice choice) {
    return choice.off() ? "off" : choice.severity().orElse(rule.defaultSeverity()).word();
  }
}
