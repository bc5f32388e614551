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
  void aTitleOfAnyLevelIsNotSaidTwiceAndLinksToItStillLeadThere() {
    assertThat(
            BodyMarkup.withoutTitle(
                "<h2 id=\"restart\">Restart &amp; check <a class=\"heading-anchor\""
                    + " href=\"#restart\">#</a></h2>\n"
                    + "<p>A</p>",
                "Restart & check"))
        .isEqualTo("<span id=\"restart\"></span>\n<p>A</p>");
  }

  @Test
  void anotherOpeningHeadingStays() {
    String html = "<h2 id=\"symptoms\">Symptoms</h2>\n<p>A</p><h2>Disk full</h2>";
    assertThat(BodyMarkup.withoutTitle(html, "Disk full")).isEqualTo(html);
  }

  @Test
  void theMarksOfOtherGeneratorsForATableOfContentsGo() {
    assertThat(BodyMarkup.withoutContents("<p>[[<em>TOC</em>]]</p><p>[TOC]</p><p>A [TOC]</p>"))
        .isEqualTo("<p>A [TOC]</p>");
  }

  @Test
  void anEmptyCornerOfATableIsNoHead() {
    assertThat(BodyMarkup.below("<tr><th align=\"left\"></th><th>a</th></tr>", 1))
        .isEqualTo("<tr><td align=\"left\"></td><th>a</th></tr>");
  }
}
