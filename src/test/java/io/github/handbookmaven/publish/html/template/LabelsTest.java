package io.github.handbookmaven.publish.html.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.history.Change;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

  static Stream<Labels> languages() {
    return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH).map(Labels::new);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLabelCanBeFilledIn(Labels labels) {
    assertThat(labels.names())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(labels.text(name, 2, 1, 0, "d", "e"))
                    .isNotBlank()
                    .doesNotContain("''", "{0,", "{1,"));
  }

  /** A history that holds a kind without a word would stop the whole report. */
  @ParameterizedTest
  @EnumSource(Change.Kind.class)
  void everyKindOfChangeHasAWord(Change.Kind kind) {
    assertThat(new Labels(Locale.ENGLISH).names())
        .contains("change_" + kind.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void numbersChooseTheirWord() {
    Labels labels = new Labels(Locale.ENGLISH);
    assertThat(labels.text("months", 1)).isEqualTo("month");
    assertThat(labels.text("months", 6)).isEqualTo("6 months");
    assertThat(labels.text("drift_code", 14, "src/main")).startsWith("14 covered files changed");
    assertThat(labels.text("line", 1234)).isEqualTo("line 1234");
  }

  @Test
  void aLanguageWithoutWordsIsEnglishAndSoAreItsDates() {
    Labels labels = new Labels(Locale.forLanguageTag("fi"));
    assertThat(labels.text("search")).isEqualTo("Search");
    assertThat(labels.day(LocalDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
    assertThat(labels.locale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void theMachinesLanguageChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Labels(Locale.ENGLISH).text("search")).isEqualTo("Search");
    } finally {
      Locale.setDefault(before);
    }
  }
}
