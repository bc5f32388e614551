package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Vocabulary WORDS = Vocabulary.standard();

  private static boolean says(Theme theme, String... words) {
    return theme.in(WORDS.themesAt(List.of(words), 0));
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
    assertThat(WORDS.themesAt(List.of("проверьте", "журнал"), 0)).isZero();
    assertThat(WORDS.themesAt(List.of(), 0)).isZero();
  }

  @Test
  void everyThemeFitsIntoOneSet() {
    assertThat(Theme.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
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
  void everySignalHasItsWeightsAndNoWeightIsWithoutASignal() {
    List<String> signals = Signal.ALL.stream().map(Signal::name).toList();
    assertThat(signals).doesNotHaveDuplicates();
    assertThat(Model.standard().weights().keySet())
        .containsAll(signals)
        .hasSize(signals.size() + 1)
        .contains(Model.START);
    assertThat(Model.standard().weights().values())
        .allSatisfy(
            sides -> assertThat(sides.values()).allSatisfy(one -> assertThat(one).isNotNegative()));
  }
}
