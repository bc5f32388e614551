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
