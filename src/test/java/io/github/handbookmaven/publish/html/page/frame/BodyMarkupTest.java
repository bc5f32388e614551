package io.github.handbookmaven.publish.html.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyMarkupTest {

  @Test
  void headingsSkipNoLevelAndLeaveTheFirstToThePage() {
    assertThat(BodyMarkup.below("<h1 id=\"a\">A</h1><h4>B</h4><h2>C</h2>", 1))
        .isEqualTo("<h2 id=\"a\">A</h2><h3>B</h3><h2>C</h2>");
  }

  @Test
  void belowAChapterTheyAreOneLevelLower() {
    assertThat(BodyMarkup.below("<h2>A</h2><h3>B</h3>", 2)).isEqualTo("<h3>A</h3><h4>B</h4>");
  }

  @Test
  void aRuleOrAWordThatStartsLikeAHeadingIsNone() {
    assertThat(BodyMarkup.below("<hr /><header>h2</header>", 1))
        .isEqualTo("<hr /><header>h2</header>");
  }

  @Test
  void anEmptyCornerOfATableIsNoHead() {
    assertThat(BodyMarkup.below("<tr><th align=\"left\"></th><th>a</th></tr>", 1))
        .isEqualTo("<tr><td align=\"left\"></td><th>a</th></tr>");
  }
}
