package io.github.handbookmaven.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.publish.Editions;
import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(Printable.line("Café (überprüft) – 日本 😀 #1 ## a"))
        .isEqualTo("Café (überprüft) – 日本 😀 #1 ## a");
  }

  @Test
  void nothingEndsTheLineOrSteersTheTerminal() {
    assertThat(Printable.line(Editions.HOSTILE))
        .doesNotContainPattern("\\p{Cntrl}")
        .doesNotContain("\u202e", "##vso[")
        .contains("x\\n::error::pwned\\r", "\\u001b[31m", "\\u202e", "\\u0000", "\\ud800");
  }

  @Test
  void commandsThatBuildServersReadAnywhereInALineAreBroken() {
    assertThat(Printable.line("a ##[error]b ##vso[c ##teamcity[d"))
        .isEqualTo("a #\\#[error]b #\\#vso[c #\\#teamcity[d");
  }
}
