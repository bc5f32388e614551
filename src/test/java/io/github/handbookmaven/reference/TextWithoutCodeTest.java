package io.github.handbookmaven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWithoutCodeTest {

  @Test
  void fencesAndSpansGo() {
    assertThat(TextWithoutCode.of("a `x` b ``y ` z`` c\n```sh\nrun\n```\n> ~~~\n> run\n> ~~~\nd"))
        .isEqualTo("a  b  c\nd\n");
  }

  @Test
  void aTickWithoutItsLikeIsText() {
    assertThat(TextWithoutCode.of("a ` b `` c")).isEqualTo("a ` b `` c\n");
  }

  @Test
  void whatATemplateLeavesAsItIsGoes() {
    assertThat(TextWithoutCode.of("a {% raw %}{{ b }}\n{% endraw %}c {%- raw -%} d"))
        .isEqualTo("a c  d\n");
  }

  @Test
  void aDirectiveIsNoCode() {
    assertThat(TextWithoutCode.of("```{include} other.md\n```\n")).startsWith("```{include}");
  }
}
