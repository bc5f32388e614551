package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import java.util.Map;
import java.util.Optional;

/** What a project decides about one rule: the element {@code <rule>}. */
public final class RuleSetting {
  /** What most who get it wrong meant to write. */
  private static final String FORM =
      "<rule><id>owner-missing</id><severity>off</severity></rule>, or owner-missing:off on the"
          + " command line";

  private String id = "";
  private String severity;
  private Map<String, String> options = Map.of();

  /**
   * A rule on the command line: {@code -Dhandbook.rules=orphan-document:off}.
   *
   * @param choice id and severity, joined by a colon
   */
  public void set(String choice) {
    int colon = choice.indexOf(':');
    id = colon < 0 ? choice : choice.substring(0, colon);
    severity = colon < 0 ? "" : choice.substring(colon + 1);
  }

  /**
   * Sets the rule.
   *
   * @param id its id
   */
  public void setId(String id) {
    this.id = id;
  }

  /**
   * Sets its severity.
   *
   * @param severity {@code note}, {@code warning}, {@code error} or {@code off}
   */
  public void setSeverity(String severity) {
    this.severity = severity;
  }

  /**
   * Sets its options.
   *
   * @param options by name
   */
  public void setOptions(Map<String, String> options) {
    this.options = options;
  }

  /**
   * The rule's id.
   *
   * @throws SettingsException where there is none
   */
  String id() {
    String stripped = id.strip();
    if (stripped.isEmpty()) {
      throw new SettingsException(
          "rules/id", "", "the id of a rule (see handbook:rules) as in " + FORM);
    }
    return stripped;
  }

  /**
   * What is decided about it.
   *
   * @throws SettingsException where a severity is said and is none: an element that Maven took for
   *     a rule by its text alone, {@code <owner-missing>off</owner-missing>}, has an empty one
   */
  Choice choice() {
    if (severity != null && severity.isBlank()) {
      throw new SettingsException("rules", id(), "a rule with its severity: " + FORM);
    }
    Options read = new Options(options);
    return Optional.ofNullable(severity)
        .map(word -> Choice.parse("rules/" + id(), word, read))
        .orElseGet(() -> new Choice(false, Optional.empty(), read));
  }
}
