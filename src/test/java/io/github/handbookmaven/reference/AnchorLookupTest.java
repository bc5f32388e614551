package io.github.handbookmaven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.reference.AnchorLookup.Certainty;
import io.github.handbookmaven.reference.AnchorLookup.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fragments lead to a place in a document. */
class AnchorLookupTest {

  private static final String[] LINES = {
    "# Guide",
    "## Check & repair",
    "## 1. Install the `agent` from [here](x.md)",
    "## What’s new in v1.2?",
    "## :rocket: Launch",
    "## 🚀 Take off",
    "## Überblick",
    "## Größe & Zahl",
    "## ![logo](logo.png) Logo",
    "## Old steps {#steps-of-old}",
    "## Newer {/* #newer-steps */}",
    "## Same",
    "## Same",
    "## Anchored <a name=\"by-name\"></a>",
    "",
    "Two",
    "lines",
    "-----",
    "",
    "> ## Quoted",
    "",
    "- ## Listed",
    "",
    "<h2 align=\"center\">Raw <b>HTML</b> heading</h2>",
    "",
    "<a id=\"by-id\"></a>",
    "",
    "Text[^note].",
    "",
    "[^note]: A note.",
  };

  @ParameterizedTest
  @CsvSource({
    "guide, guide",
    "check--repair, check--repair",
    "1-install-the-agent-from-here, 1-install-the-agent-from-here",
    "whats-new-in-v12, whats-new-in-v12",
    "rocket-launch, rocket-launch",
    "-take-off, -take-off",
    "überblick, überblick",
    "-logo, -logo",
    "steps-of-old, steps-of-old",
    "newer-steps, newer-steps",
    "same-1, same-1",
    "two-lines, two-lines",
    "quoted, quoted",
    "listed, listed",
    "by-name, by-name",
    "by-id, by-id",
    "raw-html-heading, raw-html-heading",
    "user-content-guide, guide",
    "guide:~:text=Check, guide",
  })
  void whatGitHubScrollsToIsFoundWithoutARemark(String fragment, String anchor) {
    Match match = find(fragment, LINES);

    assertThat(match.certainty()).isEqualTo(Certainty.FOUND);
    assertThat(match.anchor()).contains(anchor);
    assertThat(match.hint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Guide, guide",
    "check-repair, check--repair",
    "Check_.26_repair, check--repair",
    "install-the-agent-from-here, 1-install-the-agent-from-here",
    "_1-install-the-agent-from-here, 1-install-the-agent-from-here",
    "1.-install-the-agent-from-here, 1-install-the-agent-from-here",
    "markdown-header-check-repair, check--repair",
    "what-s-new-in-v1-2, whats-new-in-v12",
    "launch, rocket-launch",
    "take-off, -take-off",
    "uberblick, überblick",
    "groe-zahl, größe--zahl",
    "logo, -logo",
    "same_1, same-1",
    "anchored, anchored-",
  })
  void whatOtherGeneratorsAcceptIsFoundWithARemark(String fragment, String anchor) {
    Match match = find(fragment, LINES);

    assertThat(match.certainty()).isEqualTo(Certainty.FOUND);
    assertThat(match.anchor()).contains(anchor);
    assertThat(match.hint()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "top", "readme", "L10", "L10-L20", "L1C2-L3C4", ":~:text=Guide"})
  void theTopAndLinesAreServedForAnyDocument(String fragment) {
    assertThat(find(fragment, LINES))
        .returns(Certainty.FOUND, Match::certainty)
        .returns(true, match -> match.anchor().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fn-note", "fnref-note", "fn:note", "fnref1:note", "user-content-fn-note"})
  void footnotesAreFoundByTheNamesGeneratorsGiveThem(String fragment) {
    assertThat(find(fragment, LINES).certainty()).isEqualTo(Certainty.FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guides-of-old", "same-2", "step-9", "fn-other", "h2", "L10x"})
  void whatIsNotThereIsMissing(String fragment) {
    assertThat(find(fragment, LINES).certainty()).isEqualTo(Certainty.MISSING);
  }

  @Test
  void aHeadingInCodeOrInACommentIsNone() {
    assertThat(find("hidden", "```", "## Hidden", "```", "<!--", "## Hidden", "-->").certainty())
        .isEqualTo(Certainty.MISSING);
  }

  @Test
  void aHeadingInAnHtmlBlockIsTextAsOnGitHub() {
    assertThat(find("steps", "<details>", "## Steps", "</details>").certainty())
        .isEqualTo(Certainty.MISSING);
    assertThat(find("steps", "<details>", "", "## Steps", "", "</details>").certainty())
        .isEqualTo(Certainty.FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include steps.md %}",
        "{{< include \"steps.md\" >}}",
        "<%= partial 'steps' %>",
        "--8<-- \"steps.md\"",
        "{{% steps %}}",
        "## Heading\n{: #elsewhere }",
        "(elsewhere)=\n## Heading",
        "[](){ #elsewhere }",
      })
  void whatATemplateOrAnAttributeMayNameIsUntold(String markdown) {
    assertThat(find("elsewhere", markdown).certainty()).isEqualTo(Certainty.UNTOLD);
  }

  @ParameterizedTest
  @CsvSource({"chekc--repair, #check--repair", "whats-new, #whats-new-in-v12"})
  void theHeadingProbablyMeantIsTold(String fragment, String hint) {
    assertThat(find(fragment, LINES).hint()).contains(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "check-disk-option, #--check-disk",
    "drain-pool, #drain-the-worker-pool",
    "drain, #drain-the-worker-pool",
    "moving-nodes-with-care, #moving-machinesnodes-with-care",
  })
  void aHeadingThatSharesTheWordsIsTold(String fragment, String hint) {
    Match match =
        find(
            fragment,
            "# Pool",
            "## Drain the worker pool",
            "## --check-disk",
            "## Moving machines/nodes with care");

    assertThat(match.hint()).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"toc", "week-4", "week-4-of-the-plan", "plan-of-another-year"})
  void aGuessThatIsProbablyWrongIsNotMade(String fragment) {
    assertThat(find(fragment, "# C", "## Week 0", "## Week 1 of the plan", "## Plan").hint())
        .isEmpty();
  }

  @Test
  void theTitleInFrontMatterHeadsThePage() {
    String[] page = {"---", "title: Lost quorum", "---", "", "Restore a member.", "", "## Restore"};

    assertThat(find("lost-quorum", page))
        .returns(Certainty.FOUND, Match::certainty)
        .returns(true, match -> match.anchor().isEmpty());
    assertThat(find("lost-leader", page).certainty()).isEqualTo(Certainty.MISSING);
  }

  @Test
  void whatATemplateIsToldToLeaveAloneAddsNothing() {
    String[] page = {"{% raw %}", "{{ STREAM }}", "{% include x %}", "{% endraw %}", "", "## Load"};

    assertThat(find("unload-it", page).certainty()).isEqualTo(Certainty.MISSING);
  }

  private static Match find(String fragment, String... lines) {
    Document document =
        HandbookOf.file("docs/a.md", String.join("\n", lines) + "\n")
            .build()
            .entries()
            .get(0)
            .document();
    return new AnchorLookup(Document::text).find(document, fragment);
  }
}
