package io.github.handbookmaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.SettingsException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeSettingsTest {

  @Test
  void aShortAndALongColourAreFine() {
    assertThat(inColour("#abc").accentColor()).contains("#abc");
    assertThat(inColour("#0B5394").accentColor()).contains("#0B5394");
  }

  @Test
  void whatIsNoColourStopsTheBuildWithOneSentence() {
    assertThatThrownBy(() -> inColour("red;} body{display:none"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "<accentColor> is 'red;} body{display:none', expected a colour such as #0b5394");
  }

  private static ThemeSettings inColour(String color) {
    return new ThemeSettings(
        Optional.empty(),
        Optional.of(color),
        "",
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty());
  }
}
