package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarredRuleTest {

  @ParameterizedTest
  @CsvSource({
    "*a*b, xaxb, true",
    "*a*b, docs/xaxb, true",
    "*a*b, xaxbx, false",
    "/*a*b, docs/xaxb, false",
    "docs/*a*, docs/a.md, true",
    "docs/*a*, other/docs/a.md, false",
    "**/*a*b*, x/y/ab, true",
    "x/**/*a*b, x/y/z/ab, true",
    "x/**/*a*b, x/ab, true",
    "'report.[0-9]*.[0-9]*.json', report.12.34.json, true",
    "'report.[0-9]*.[0-9]*.json', report.12.x.json, false",
    "'[!a-c]*-*', d-e, true",
    "'[!a-c]*-*', b-e, false",
    "'\\**x*', *ax, true",
    "'\\**x*', aax, false",
    "*a*b/, ab, false"
  })
  void aFileIsLeftOutAsGitDoes(String rule, String path, boolean isLeftOut) {
    assertThat(StarredRule.of(rule).isMatch(path, false, true)).isEqualTo(isLeftOut);
  }

  @Test
  void aRuleForFoldersAndOneThatTakesBackAreReadAsGitDoes() {
    assertThat(StarredRule.of("*a*b/").isMatch("ab", true, true)).isTrue();
    assertThat(StarredRule.of("!*a*b").getResult()).isFalse();
    assertThat(StarredRule.of("*a*b").getResult()).isTrue();
  }

  @Test
  void onShortNamesItSaysWhatJGitSays() {
    Random random = new Random(18);
    for (int time = 0; time < 5_000; time++) {
      String rule = word(random, "ab*?.") + word(random, "*ab/") + "*" + word(random, "ab*");
      String path = word(random, "ab") + "/" + word(random, "ab.");
      if (!rule.contains("**") && !rule.startsWith("/") && !rule.contains("//")) {
        assertThat(StarredRule.of(rule).isMatch(path, false, true))
            .as(rule + " on " + path)
            .isEqualTo(new FastIgnoreRule(rule).isMatch(path, false, true));
      }
    }
  }

  private static String word(Random random, String alphabet) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(4); length > 0; length--) {
      word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return word.toString();
  }

  /** JGit would be at it for longer than this planet is. */
  @Test
  void manyStarsOnALongNameEnd() {
    String name = "a".repeat(250);
    for (String star : List.of("*a", "*[a]", "*?", "a*", "**a")) {
      assertThat(StarredRule.of(star.repeat(40) + "b").isMatch(name, false, true)).isFalse();
      assertThat(
              StarredRule.of("docs/" + star.repeat(40) + "b").isMatch("docs/" + name, false, true))
          .isFalse();
    }
  }
}
