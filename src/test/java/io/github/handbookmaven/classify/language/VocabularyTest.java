package io.github.handbookmaven.classify.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Vocabulary WORDS = Vocabulary.standard();

  private static boolean says(Theme theme, String... words) {
    return themes(String.join(" ", words)).has(theme);
  }

  private static Themes themes(String text) {
    return WORDS.themesAt(new Lexicon().words(text), 0);
  }

  @Test
  void aPhraseCountsWhereItIsWhole() {
    assertThat(says(Theme.UNDO, "roll", "back", "now")).isTrue();
    assertThat(says(Theme.UNDO, "roll", "on")).isFalse();
    assertThat(says(Theme.UNDO, "roll")).isFalse();
  }

  @Test
  void aStarStandsForAnyEndingAndOnlyAStarDoes() {
    assertThat(says(Theme.INCIDENT, "mitigation")).isTrue();
    assertThat(says(Theme.ACTION, "adds")).isFalse();
  }

  @Test
  void wordsOfOtherScriptsAreNoPhrases() {
    assertThat(themes("проверьте журнал").isEmpty()).isTrue();
    assertThat(themes("").isEmpty()).isTrue();
  }

  @Test
  void aWordOfTwoThemesHasBoth() {
    assertThat(says(Theme.FAULT, "failed")).isTrue();
    assertThat(says(Theme.FAULT_IN_TITLE, "failed")).isTrue();
    assertThat(says(Theme.ACTION, "failed")).isFalse();
  }

  @Test
  void aThemeWithoutWordsIsRefused() {
    assertThatThrownBy(() -> Vocabulary.parse("[action]\nadd\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no words for theme");
  }

  @Test
  void aSectionNobodyAsksForIsRefused() {
    assertThatThrownBy(() -> Vocabulary.parse("[actoin]\nadd\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("actoin");
  }

  @Test
  void aWordKeepsItsThemesUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("tr", "ar-u-nu-arab", "hi-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(Vocabulary.parse(Vocabulary.text()).has(Theme.INVESTIGATE, "inspect")).isTrue();
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
