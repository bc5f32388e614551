package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "short", "é", "\uD83D\uDEA8", "\uD83D", "\uDEA8\uD83D", "\0", "\uFFFD", "日本"})
  void everyTextComesOutAsItWentInHoweverOftenItIsAskedFor(String part) {
    for (int times : new int[] {1, 511, 512, 20_000}) {
      PackedText packed = PackedText.of(part.repeat(times));
      assertThat(packed.text()).isEqualTo(part.repeat(times));
      assertThat(packed.unpack()).isEqualTo(part.repeat(times));
      assertThat(packed.isEmpty()).isEqualTo(part.isEmpty());
      assertThat(packed).isEqualTo(PackedText.of(part.repeat(times)));
    }
  }

  @Test
  void otherTextsAreOthers() {
    assertThat(PackedText.of("a".repeat(600))).isNotEqualTo(PackedText.of("b".repeat(600)));
    assertThat(PackedText.of("a")).isNotEqualTo(PackedText.of("b"));
  }

  @Test
  void aTextIsTheSamePackedOrNot() {
    String text = "Restart the queue.\n".repeat(100);

    assertThat(PackedText.asItIs(text)).isEqualTo(PackedText.of(text));
    assertThat(PackedText.asItIs(text)).hasSameHashCodeAs(PackedText.of(text));
    assertThat(PackedText.asItIs(text).unpack()).isEqualTo(text);
  }
}
