package io.github.handbookmaven.publish.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar lines, as programs read them. */
class CalendarTextTest {
  private static List<String> lines(String value) {
    return List.of(new CalendarText().text("SUMMARY", value).toString().split("\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "🙂", "a🙂", "\uD83D"})
  void noLineIsLongerThan75Octets(String sign) {
    assertThat(lines(sign.repeat(200)))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void foldedLinesAreTheTextAgain() {
    String text = "Rotate the certificates of the edge proxies 🙂 é € ".repeat(9).strip();

    assertThat(String.join("\r\n", lines(text)).replace("\r\n ", "")).isEqualTo("SUMMARY:" + text);
  }

  @Test
  void aTextCannotBeginAPropertyOfItsOwn() {
    assertThat(lines("x\r\nATTENDEE:mailto:a@example.com\n\u0085BEGIN:VALARM"))
        .noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("BEGIN"));
  }
}
