package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.rule.FailingRules;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentNotCheckedTest {
  private static final Handbook HANDBOOK =
      HandbookOf.file("docs/a.md", "# Odd\n").and("docs/b.md", "# Plain\n").build();

  static Stream<Throwable> failures() {
    return Stream.of(
        new NullPointerException(),
        new IllegalStateException("two\nlines \u001b[31m"),
        new StackOverflowError(),
        new NoSuchMethodError("of another version"));
  }

  private static List<Finding> findings(Rule rule, RuleSettings settings) {
    return new Inspector(List.of(rule, new DocumentNotChecked()), settings).inspect(HANDBOOK);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aRuleThatFailsAtADocumentIsReportedThereAndSeesTheOthers(Throwable failure) {
    List<Finding> findings = findings(new FailingRules.AtOddOnes(failure), RuleSettings.DEFAULTS);

    assertThat(findings)
        .extracting(Finding::rule, Finding::at)
        .containsExactly(
            tuple("document-not-checked", Place.file(new RepoPath("docs/a.md"))),
            tuple("at-odd-ones", Place.line(new RepoPath("docs/b.md"), 1)));
    assertThat(findings.get(0).message())
        .startsWith("the rule at-odd-ones failed (" + failure.getClass().getSimpleName())
        .doesNotContain("\n");
  }

  @Test
  void aRuleThatDoesNotEndAtADocumentIsReportedThereAndSeesTheOthers() {
    List<Rule> rules = List.of(new FailingRules.EndlessAtOddOnes(), new DocumentNotChecked());
    Patience little = new Patience(Duration.ofMillis(200));
    List<Finding> findings = new Inspector(rules, RuleSettings.DEFAULTS, little).inspect(HANDBOOK);

    assertThat(findings)
        .extracting(Finding::rule, Finding::at)
        .containsExactly(
            tuple("document-not-checked", Place.file(new RepoPath("docs/a.md"))),
            tuple("endless-at-odd-ones", Place.line(new RepoPath("docs/b.md"), 1)));
    assertThat(findings.get(0).message())
        .startsWith("asking the rules failed (OutOfPatience: it took more than 200 ms");
  }

  @Test
  void aRuleThatDoesNotEndAtTheHandbookIsReportedAtTheProjectAndTheOthersSpeak() {
    List<Rule> rules =
        List.of(
            new FailingRules.EndlessAtAll(),
            new FailingRules.AtOddOnes(new NullPointerException()),
            new DocumentNotChecked());
    Patience little = new Patience(Duration.ofMillis(200));
    List<Finding> findings = new Inspector(rules, RuleSettings.DEFAULTS, little).inspect(HANDBOOK);

    assertThat(findings)
        .extracting(Finding::rule, Finding::at)
        .containsExactlyInAnyOrder(
            tuple("document-not-checked", Place.file(RepoPath.ROOT)),
            tuple("document-not-checked", Place.file(new RepoPath("docs/a.md"))),
            tuple("at-odd-ones", Place.line(new RepoPath("docs/b.md"), 1)));
    assertThat(findings)
        .filteredOn(Finding::isOfProject)
        .singleElement()
        .extracting(Finding::message, STRING)
        .startsWith("the rule endless-at-all failed (OutOfPatience: it took more than 200 ms")
        .endsWith("), so the project was not wholly checked");
  }

  @Test
  void whatARuleSawBeforeItFailedIsKept() {
    assertThat(findings(new FailingRules.Halfway(), RuleSettings.DEFAULTS))
        .extracting(Finding::rule)
        .containsExactly("document-not-checked", "halfway");
  }

  @Test
  void aRuleThatSeesSomethingIsNoFailure() {
    assertThat(new Inspector(List.of(new DocumentNotChecked()), RuleSettings.DEFAULTS))
        .extracting(inspector -> inspector.inspect(HANDBOOK))
        .isEqualTo(List.of());
  }

  @Test
  void aWrongOptionIsItsAuthorsFaultAndStopsTheBuild() {
    SettingsException wrong = new SettingsException("rules", "x", "y");

    assertThatThrownBy(() -> findings(new FailingRules.AtOddOnes(wrong), RuleSettings.DEFAULTS))
        .isSameAs(wrong);
  }

  @Test
  void switchedOffItSaysNothingAndTheOthersSpeak() {
    RuleSettings off =
        new RuleSettings(
            Map.of("document-not-checked", new Choice(true, Optional.empty(), Options.NONE)), true);

    assertThat(findings(new FailingRules.AtOddOnes(new NullPointerException()), off))
        .extracting(Finding::rule)
        .containsExactly("at-odd-ones");
  }
}
