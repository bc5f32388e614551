package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens a system is on no page, wherever in a document it stands. */
class MaskedSecretsTest {
  /** Put together here, so that no scanner takes this test for a leak. */
  private static final String RANDOM = "k7Qz2mV9xT4bR8nL1wYc6HdJ3sPfG5aUe0Zo";

  private static final String TOKEN = "ghp" + "_" + RANDOM;
  private static final String KEY =
      "-----BEGIN PRIVATE " + "KEY-----\n" + (RANDOM + RANDOM + "\n").repeat(3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Use %s",
        "---\ntitle: Use %s\nowner: %s\ntags: [%s]\n---\n",
        "Use %s.",
        "Use *%s* and `%s`.",
        "```sh\nexport T=%s\n```",
        "    %s",
        "| a |\n|---|\n| %s |",
        "[x](https://a:%s@example.com/) ![%s](%s.png)",
        "<a href=\"https://example.com/?t=%s\">%s</a>",
        "<!-- %s -->",
        "> - %s",
        "[x]: /%s\n\n[x]"
      })
  void aTokenIsShownNowhere(String setting) {
    for (RawHtml mode : RawHtml.values()) {
      Document document = Reading.read(mode, setting.replace("%s", TOKEN));

      assertThat(Reading.html(document)).doesNotContain(RANDOM);
      assertThat(document.title().text()).doesNotContain(RANDOM);
      assertThat(document.metadata().toString() + document.content()).doesNotContain(RANDOM);
    }
  }

  @Test
  void aPrivateKeyIsMaskedToItsEnd() {
    Document document =
        Reading.read("```", KEY + "-----END PRIVATE " + "KEY-----", "```", "", "After.");

    assertThat(Reading.html(document))
        .doesNotContain(RANDOM)
        .contains("-----END PRIVATE " + "KEY-----", "After.");
  }

  @Test
  void placesAreThoseOfTheFile() {
    Document document = Reading.read("# A", "", TOKEN + " [x](y.md)");

    assertThat(document.links()).first().returns(TOKEN.length() + 6, link -> link.at().column());
  }

  @Test
  void aReviewIsOfTheTextAsItIs() {
    String other = TOKEN.replace("k7Q", "k8Q");

    assertThat(Reading.read("Use " + TOKEN).content().digest())
        .isNotEqualTo(Reading.read("Use " + other).content().digest());
  }

  @Test
  void placeholdersAreShown() {
    assertThat(Reading.html(Reading.read("`AKIAIOSFODNN7EXAMPLE`")))
        .contains("AKIAIOSFODNN7EXAMPLE");
  }
}
