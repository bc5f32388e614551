package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of github-slugger's own test. */
class GithubSluggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "alpha;alpha",
        "heading with a - dash;heading-with-a---dash",
        "heading with an _ underscore;heading-with-an-_-underscore",
        "heading with a period.txt;heading-with-a-periodtxt",
        "exchange.bind_headers(exchange, routing [, bindCallback]);"
            + "exchangebind_headersexchange-routing--bindcallback",
        "I ♥ unicode;i--unicode",
        "__proto__;__proto__",
        "apostrophe’s should be trimmed;apostrophes-should-be-trimmed",
        " leading and trailing ;-leading-and-trailing-",
        "Привет;привет",
        "İstanbul;i̇stanbul",
        "1. Step;1-step"
      })
  void aHeadingGetsTheIdGitHubGivesIt(String heading, String id) {
    assertThat(new GithubSlugger().slug(heading)).isEqualTo(id);
  }

  @Test
  void repeatedHeadingsAreNumberedUntilTheIdIsFree() {
    assertThat(slugs("alpha", "alpha")).containsExactly("alpha", "alpha-1");
    assertThat(slugs("echo", "echo", "echo 1", "echo-1", "echo"))
        .containsExactly("echo", "echo-1", "echo-1-1", "echo-1-2", "echo-2");
  }

  @Test
  void aHeadingWithoutLettersHasAnIdAllTheSame() {
    assertThat(slugs("!!!", "???")).containsExactly("section", "section-1");
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(slugs("TITLE")).containsExactly("title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aHundredThousandEqualHeadingsAreNumberedInNoTime() {
    GithubSlugger slugger = new GithubSlugger();

    assertThat(Stream.generate(() -> slugger.slug("a")).limit(100_000).distinct()).hasSize(100_000);
  }

  private static List<String> slugs(String... headings) {
    GithubSlugger slugger = new GithubSlugger();
    return Stream.of(headings).map(slugger::slug).toList();
  }
}
