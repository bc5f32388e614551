package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class BrokenAnchorTest {
  private final BrokenAnchor rule = new BrokenAnchor();

  @Test
  void aHeadingThatIsGoneIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                [x](b.md#old-steps)
                """)
            .and(
                "docs/b.md",
                """
                # B

                ## New steps
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:1:5 no heading '#old-steps' in docs/b.md");
  }

  @Test
  void theNearestHeadingIsSuggested() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            [x](#stesp)

            ## Steps
            """);

    assertThat(Seen.remedies(rule, project)).containsExactly("probably '#steps' was meant");
  }

  @Test
  void headingsExplicitIdsAndHtmlIdsAreFine() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            [x](#steps) [y](#old) [z](#raw) [t](#top)

            ## Steps

            ## New {#old}

            <a name="raw"></a>
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void whatOtherGeneratorsAcceptIsFine() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            [x](#Steps) [y](#check-repair) [z](#first)

            ## Steps

            ## Check & repair

            ## 1. First
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aPageThatIncludesOthersMayHoldAnything() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            [x](#elsewhere)

            {% include steps.md %}
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
