package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  @ParameterizedTest
  @ValueSource(strings = {"😀", "e\u0301", "👩\u200D💻", "👍🏽", "क\u093F"})
  void noCharacterIsCutWhereverTheEndFalls(String character) {
    for (int before = 0; before < 8; before++) {
      String text = "x".repeat(before) + character.repeat(6);
      String start = Excerpt.start(text, 8);
      assertThat(start.length()).isLessThanOrEqualTo(8);
      assertThat(start).matches("x{" + before + "}(?:" + character + ")*");
      assertThat(new String(start.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(start);
    }
  }

  @Test
  void whatFitsIsNotCut() {
    assertThat(Excerpt.of("abcd", 4)).isEqualTo("abcd");
    assertThat(Excerpt.of("abcde", 4)).isEqualTo("abc…");
    assertThat(Excerpt.ofWords("one two three", 9)).isEqualTo("one two …");
    assertThat(Excerpt.ofWords("onetwothree", 6)).isEqualTo("onetwo …");
  }

  /** Not a text but an attack: a letter with a thousand accents. */
  @Test
  void oneEndlessCharacterIsCutAllTheSame() {
    assertThat(Excerpt.start("a" + "\u0301".repeat(1_000), 500)).hasSize(436);
  }
}
