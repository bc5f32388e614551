package io.github.handbookmaven.publish.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Any text is one property of a calendar, in lines no program refuses. */
class CalendarTextPropertyTest {

  @Property(seed = "18")
  void aTextIsOnePropertyInShortLinesAndComesBack(@ForAll @StringLength(max = 200) String text) {
    String written = new CalendarText().text("SUMMARY", text).toString();

    assertThat(written).endsWith("\r\n");
    assertThat(written.split("\r\n"))
        .allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75));
    String unfolded = written.replace("\r\n ", "").replaceFirst("\r\n$", "");
    assertThat(unfolded).startsWith("SUMMARY:").doesNotContain("\r", "\n");
    assertThat(unescaped(unfolded.substring("SUMMARY:".length())))
        .isEqualTo(text.replaceAll("[\\p{Cntrl}&&[^\n]]", " "));
  }

  private static int octets(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      boolean isEscape = text.charAt(at) == '\\';
      at += isEscape ? 1 : 0;
      plain.append(isEscape && text.charAt(at) == 'n' ? '\n' : text.charAt(at));
    }
    return plain.toString();
  }
}
