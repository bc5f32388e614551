package io.github.handbookmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.yaml.YamlNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentControlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "**Last reviewed:** 2026-11-01; lastreviewed=2026-11-01",
        "**Last reviewed**: 1 November 2026; lastreviewed=2026-11-01",
        "> Last Reviewed: November 1, 2026; lastreviewed=2026-11-01",
        "_Last reviewed on: 2026-11-01_; lastreviewed=2026-11-01",
        "Last reviewed: 2026-11-01; lastreviewed=2026-11-01",
        "- **Owner:** `@acme/ops`; owner=@acme/ops",
        "| Owner | [Platform team](https://x.example) |; owner=Platform team",
        "| **Review interval** | 6 months |; reviewinterval=6 months",
        "<!-- last_reviewed_on: 2026-11-01 -->; lastreviewed=2026-11-01",
        "**Next review:** 2027-05-01; reviewby=2027-05-01",
        "**Status:** Superseded by the new one; status=deprecated"
      })
  void theUsualFormsAreRead(String line, String field) {
    assertThat(fields("# Title\n\n" + line + "\n")).containsExactly(field);
  }

  @Test
  void aNameBehindTheDayIsTheReviewer() {
    assertThat(fields("**Last reviewed:** 2026-11-01 by @ada\n"))
        .containsExactly("lastreviewed=2026-11-01", "reviewedby=@ada");
  }

  @Test
  void severalStandOnOneLine() {
    assertThat(fields("> **Owner:** @a | **Last reviewed:** 2026-11-01<br>\n"))
        .containsExactly("owner=@a", "lastreviewed=2026-11-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Owner: whoever is on call restarts it",
        "Last reviewed: last week, mostly",
        "**Last reviewed:** 01/02/2026",
        "**Owner:** TBD",
        "**Owner:** <team name>",
        "**Last updated:** 2026-11-01",
        "**Status:** running",
        "Reviewed: the plan is ready",
        "```\nLast reviewed: 2026-11-01\n```"
      })
  void whatIsProseOrMeansSomethingElseIsNot(String text) {
    assertThat(fields("# Title\n\n" + text + "\n")).isEmpty();
  }

  @Test
  void theMiddleOfALongTextIsNotSearchedButItsEndIs() {
    String middle = "x\n".repeat(60);

    assertThat(fields(middle + "**Last reviewed:** 2026-11-01\n" + middle)).isEmpty();
    assertThat(fields(middle + "**Last reviewed:** 2026-11-01\n")).hasSize(1);
  }

  @Test
  void theLineOfAReviewIsToldFromWhatTheDocumentSays() {
    assertThat(DocumentControl.recordsReview("> **Last reviewed:** 2026-11-01")).isTrue();
    assertThat(DocumentControl.recordsReview("1. Restart it: 2026-11-01")).isFalse();
  }

  private static List<String> fields(String body) {
    return DocumentControl.fields(body).stream()
        .map(field -> field.plainKey() + "=" + ((YamlNode.Scalar) field.value()).text())
        .toList();
  }
}
