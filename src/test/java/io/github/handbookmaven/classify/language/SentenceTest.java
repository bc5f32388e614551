package io.github.handbookmaven.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

  private static Sentence of(String text) {
    return Sentence.heading(text, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Create the account.",
        "Please update the ticket.",
        "2. Then open the console.",
        "If nobody answers, send the mail again.",
        "To publish it, run the release job.",
        "Release the lock."
      })
  void whatTellsToDoSomethingIsAnOrder(String text) {
    assertThat(of(text).commands(Theme.ACTION)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Release notes are written by the team.",
        "Create is a button.",
        "The account was created.",
        "Request tracing",
        "If nobody answers, the mail is lost.",
        ""
      })
  void whatNamesOrTellsIsNone(String text) {
    assertThat(of(text).commands(Theme.ACTION)).isFalse();
  }

  @Test
  void aGerundOpensATitleAsItsVerbDoes() {
    assertThat(of("Rotating the keys").opensWithVerb(Theme.ACTION)).isTrue();
    assertThat(of("Setting up a laptop").opensWithVerb(Theme.ACTION)).isTrue();
    assertThat(of("Logging").opensWithVerb(Theme.ACTION)).isFalse();
    assertThat(of("Morning coffee").opensWithVerb(Theme.ACTION)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Logging service", "Monitoring stack", "Building blocks"})
  void aGerundAndAThingNameAThing(String title) {
    assertThat(of(title).opensWithVerb(Theme.ACTION)).isFalse();
    assertThat(of(title).opensWithVerb(Theme.INVESTIGATE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Logging into the service",
        "Restarting services",
        "Upgrading the platform",
        "Building the tools",
        "Building images"
      })
  void aGerundAndWhatItIsDoneToNameATask(String title) {
    assertThat(of(title).opensWithVerb(Theme.ACTION)).isTrue();
  }

  @Test
  void whatAnArticleNamesIsNoOrder() {
    assertThat(of("A forward-only server has no mailboxes.").commands(Theme.ACTION)).isFalse();
    assertThat(of("The update process takes an hour.").commands(Theme.ACTION)).isFalse();
    assertThat(of("a. Update the process").commands(Theme.ACTION)).isTrue();
    assertThat(of("b) Forward the mail").commands(Theme.ACTION)).isTrue();
  }

  @Test
  void whatAThingDoesIsNobodysDuty() {
    assertThat(of("This creates a link in the folder.").tellsWhoDoes()).isFalse();
    assertThat(of("The author creates a link in the folder.").tellsWhoDoes()).isTrue();
  }

  @Test
  void howSomethingWorksIsExplained() {
    assertThat(of("How verification works?").tellsHowItWorks()).isTrue();
    assertThat(of("How to verify that it works").tellsHowItWorks()).isFalse();
    assertThat(of("Check that it works").tellsHowItWorks()).isFalse();
  }

  @Test
  void aSignThatIsMeasuredIsNoSignOfTrouble() {
    assertThat(of("Service level indicators").namesAMeasure()).isTrue();
    assertThat(of("Golden signals").namesAMeasure()).isTrue();
    assertThat(of("Indicators").namesAMeasure()).isFalse();
    assertThat(of("Indicators of a full queue").namesAMeasure()).isFalse();
    assertThat(of("Early warning signals").namesAMeasure()).isFalse();
  }

  @Test
  void aTitleIsAboutTheWordBeforeItsFirstPreposition() {
    assertThat(of("Release notes for June").isHeadedBy(Theme.TITLE_RECORD)).isTrue();
    assertThat(of("Release notes editing flow").isHeadedBy(Theme.TITLE_RECORD)).isFalse();
    assertThat(of("Release notes editing flow").isHeadedBy(Theme.TITLE_PROCEDURE)).isTrue();
  }

  @Test
  void whoDoesWhatIsToldInTheThirdPerson() {
    assertThat(of("The approver reviews the plan.").tellsWhoDoes()).isTrue();
    assertThat(of("The plan is good.").tellsWhoDoes()).isFalse();
  }

  @Test
  void aQuoteIsOneLineOfAtMostEightyCharacters() {
    assertThat(of("  a \n\t b  ").quote()).isEqualTo("a b");
    assertThat(of("x".repeat(80)).quote()).hasSize(80);
    assertThat(of("x".repeat(81)).quote()).hasSize(80).endsWith("…");
    assertThat(of("x".repeat(78) + "😀😀😀").quote()).isEqualTo("x".repeat(78) + "…");
  }
}
