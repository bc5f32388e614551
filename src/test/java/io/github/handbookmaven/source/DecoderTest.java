package io.github.handbookmaven.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final RepoPath PATH = new RepoPath("a.md");

  @Test
  void theByteOrderMarkIsNoText() {
    assertThat(decode("\uFEFF# A", StandardCharsets.UTF_8).text()).isEqualTo("# A");
  }

  @Test
  void allLineEndsBecomeOne() {
    assertThat(decode("a\r\nb\rc\n\r\nd", StandardCharsets.UTF_8).text()).isEqualTo("a\nb\nc\n\nd");
  }

  @Test
  void aForeignByteIsShownAndReportedWithOffsetAndLine() {
    Decoder.Decoded decoded = decode("a\r\nb\rcaf\u00e9", Charset.forName("windows-1252"));

    assertThat(decoded.text()).isEqualTo("a\nb\ncaf\uFFFD");
    assertThat(decoded.flaws())
        .singleElement()
        .returns(Place.line(PATH, 3), Flaw::at)
        .returns("byte 0xE9 at offset 8 is not UTF-8 and is shown as \uFFFD", Flaw::message);
  }

  @Test
  void aTextCutWithinACharacterIsReported() {
    assertThat(Decoder.decode(PATH, new byte[] {'a', (byte) 0xE2, (byte) 0x82}).flaws()).hasSize(1);
  }

  @Test
  void utf16IsNotRead() {
    assertThat(decode("# A", StandardCharsets.UTF_16).text()).isEmpty();
    assertThat(decode("# A", StandardCharsets.UTF_16LE).flaws())
        .singleElement()
        .returns(Flaw.Kind.NOT_UTF8, Flaw::kind);
  }

  @Test
  void oneZeroByteInALongTextIsText() {
    Decoder.Decoded decoded = decode("x".repeat(500) + "\0", StandardCharsets.UTF_8);

    assertThat(decoded.flaws()).isEmpty();
    assertThat(decoded.text()).hasSize(501);
  }

  @Test
  void anEmptyFileIsFine() {
    assertThat(Decoder.decode(PATH, new byte[0]).flaws()).isEmpty();
  }

  private static Decoder.Decoded decode(String text, Charset charset) {
    return Decoder.decode(PATH, text.getBytes(charset));
  }
}
