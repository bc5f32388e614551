package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordTest {

  @Test
  void aPlainPathStaysAsItIs() {
    assertThat(ShellWord.of("docs/rotate-keys_2.md")).isEqualTo("docs/rotate-keys_2.md");
    assertThat(ShellWord.of("@acme/ops")).isEqualTo("@acme/ops");
  }

  @Test
  void whatAShellWouldActOnIsQuoted() {
    assertThat(ShellWord.of("$(rm -rf ~)")).isEqualTo("'$(rm -rf ~)'");
    assertThat(ShellWord.of("it's; ls")).isEqualTo("'it'\\''s; ls'");
    assertThat(ShellWord.of("")).isEqualTo("''");
  }

  @Test
  void aCommandStaysOnItsLine() {
    assertThat(ShellWord.of("a\nb")).isEqualTo("'a?b'");
  }
}
