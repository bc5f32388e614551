package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

  @ParameterizedTest
  @ValueSource(strings = {"#ffee00", "#000", "#fff", "#0b5394", "#7f7f7f", "#ff69b4"})
  void anyColourCanBeReadInBothSchemes(String color) {
    var colors =
        Pattern.compile("--accent:#(\\w{6})")
            .matcher(new Accent(color).css())
            .results()
            .map(AccentTest::rgb)
            .toList();
    assertThat(colors).hasSize(3);
    assertThat(Accent.contrast(colors.get(0), new int[] {255, 255, 255})).isGreaterThan(4.5);
    assertThat(Accent.contrast(colors.get(1), new int[] {20, 24, 31})).isGreaterThan(4.5);
  }

  private static int[] rgb(MatchResult found) {
    int color = Integer.parseInt(found.group(1), 16);
    return new int[] {color >> 16, color >> 8 & 255, color & 255};
  }
}
