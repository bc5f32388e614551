package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.SettingsException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void theFirstHasTheSitesFolderAndEachOtherOneItsOwn() {
    Languages languages = Languages.of(List.of("de", " en", "pt_BR"));
    assertThat(languages.folder(Locale.GERMAN)).isEmpty();
    assertThat(languages.further().map(languages::folder)).containsExactly("en", "pt_BR");
  }

  @Test
  void aSiteThatNamesNoLanguageSpeaksTheFirstOne() {
    Languages languages = Languages.of(List.of("fr"));
    assertThat(languages.spoken(Locale.ROOT)).isEqualTo(Locale.FRENCH);
    assertThat(languages.spoken(Locale.GERMAN)).isEqualTo(Locale.GERMAN);
  }

  @Test
  void whatIsNoLanguageStopsTheBuildWithOneSentence() {
    assertThatThrownBy(() -> Languages.of(List.of("../de")))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "<locales> is '../de', expected languages such as en, de, fr or pt_BR, separated by"
                + " commas");
  }
}
