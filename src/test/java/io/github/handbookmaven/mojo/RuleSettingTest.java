package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.SettingsException;
import org.junit.jupiter.api.Test;

class RuleSettingTest {
  private final RuleSetting setting = new RuleSetting();

  @Test
  void onTheCommandLineIdAndSeverityAreOneWord() {
    setting.set("owner-missing:off");

    assertThat(setting.id()).isEqualTo("owner-missing");
    assertThat(setting.choice().off()).isTrue();
  }

  /** Maven makes a rule of the text in {@code <owner-missing>off</owner-missing>}. */
  @Test
  void anElementCalledLikeARuleIsToldTheFormThatIsRight() {
    setting.set("off");

    assertThatThrownBy(setting::choice)
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "<rules> is 'off', expected a rule with its severity:"
                + " <rule><id>owner-missing</id><severity>off</severity></rule>,"
                + " or owner-missing:off on the command line");
  }

  @Test
  void aRuleWithoutIdIsToldTheFormThatIsRight() {
    setting.setSeverity("off");

    assertThatThrownBy(setting::id)
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("<rules/id> is ''")
        .hasMessageContaining("<rule><id>owner-missing</id><severity>off</severity></rule>");
  }
}
