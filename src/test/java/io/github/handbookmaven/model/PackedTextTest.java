package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
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
  void bytesThatPackingMakesNoSmallerLieAsTheyAre() {
    byte[] noise = new byte[4_000];
    new Random(42).nextBytes(noise);
    assertThat(Deflated.packed(noise)).isEqualTo(noise);
    assertThat(Deflated.unpacked(noise, noise.length)).isEqualTo(noise);
  }

  @Test
  void bytesComeOutAsTheyWentIn() {
    byte[] dull = new byte[4_000];
    dull[17] = 3;
    byte[] packed = Deflated.packed(dull);
    assertThat(packed).hasSizeLessThan(100);
    assertThat(Deflated.unpacked(packed, dull.length)).isEqualTo(dull);
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

  @Test
  void aTextLeftToItsBytesIsMadeOfThem() {
    String text = "Änderung, " + "a".repeat(600);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    PackedText left = PackedText.ofUtf8(text, utf8);
    assertThat(left.unpack()).isEqualTo(text).isNotSameAs(text);
    assertThat(left).isEqualTo(PackedText.of(text));
    assertThat(left.isEmpty()).isFalse();
    assertThat(PackedText.ofUtf8("", new byte[0]).isEmpty()).isTrue();
  }
}
