package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiteralSearchTest {
  private final LiteralSearch search =
      LiteralSearch.of(List.of(List.of("TODO", "TBD"), List.of("he", "hers"), List.of("she")));

  @Test
  void tellsWhichGroupsStandInAText() {
    assertThat(search.groupsIn("owner: tbd")).isEqualTo(0b001);
    assertThat(search.groupsIn("ushers")).isEqualTo(0b110);
    assertThat(search.groupsIn("nothing of it")).isZero();
    assertThat(search.groupsIn("")).isZero();
  }

  @Test
  void signsBeyondAsciiPartLiterals() {
    assertThat(search.groupsIn("TO\u00e9DO T\u00d6DO")).isZero();
    assertThat(search.groupsIn("\u00e9TODO\u00e9")).isEqualTo(0b001);
  }

  @Test
  void findsWhatLookingForEachLiteralFinds() {
    List<List<String>> groups =
        List.of(List.of("aba", "bb"), List.of("abab"), List.of("caa", "ac"), List.of("bcb"));
    LiteralSearch all = LiteralSearch.of(groups);
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = random.nextInt(9); at >= 0; at--) {
        text.append("abcABC\u00e9".charAt(random.nextInt(7)));
      }
      assertThat(all.groupsIn(text)).as(text.toString()).isEqualTo(oneByOne(groups, text));
    }
  }

  private static long oneByOne(List<List<String>> groups, CharSequence text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    long found = 0;
    for (int group = 0; group < groups.size(); group++) {
      found |= groups.get(group).stream().anyMatch(lower::contains) ? 1L << group : 0;
    }
    return found;
  }

  @Test
  void literalsBeyondAsciiAreRefused() {
    assertThatThrownBy(() -> LiteralSearch.of(List.of(List.of("f\u00fcr"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
