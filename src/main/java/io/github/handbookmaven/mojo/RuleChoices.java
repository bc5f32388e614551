package io.github.handbookmaven.mojo;

import io.github.handbookmaven.mojo.company.CompanySettings;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a POM says about rules, read. */
final class RuleChoices {
  private static final String OWNERS_RULE = "owner-unknown";

  private RuleChoices() {}

  static RuleSettings read(
      CompanySettings company,
      List<RuleSetting> rules,
      List<String> owners,
      boolean allowSuppressions) {
    Map<String, Choice> choices = new TreeMap<>();
    company
        .rules()
        .forEach(
            (id, value) ->
                choices.put(id, Choice.parse("rules." + id, value.text(), Options.NONE)));
    for (RuleSetting rule : rules) {
      choices.merge(rule.id(), rule.choice(), RuleChoices::rated);
    }
    if (!owners.isEmpty()) {
      choices.merge(OWNERS_RULE, allowing(owners), RuleChoices::withOptionsOf);
    }
    return new RuleSettings(choices, allowSuppressions);
  }

  /** Whoever gives a rule options alone leaves its severity to the company. */
  private static Choice rated(Choice company, Choice own) {
    boolean ratesItself = own.off() || own.severity().isPresent();
    return ratesItself ? own : new Choice(company.off(), company.severity(), own.options());
  }

  private static Choice allowing(List<String> owners) {
    return new Choice(
        false, Choice.DEFAULT.severity(), new Options(Map.of("owners", String.join(",", owners))));
  }

  private static Choice withOptionsOf(Choice written, Choice owners) {
    Map<String, String> options = new TreeMap<>(owners.options().values());
    options.putAll(written.options().values());
    return new Choice(written.off(), written.severity(), new Options(options));
  }
}
