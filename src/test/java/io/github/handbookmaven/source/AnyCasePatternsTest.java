package io.github.handbookmaven.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.PathPattern;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyCasePatternsTest {
  private static final List<String> PATHS =
      List.of(
          "README.md",
          "docs/README.md",
          "docs/release-1.2.md",
          "Docs/Deep/RELEASE-9.MD",
          "docs/build",
          "docs/build/a.md",
          "build",
          "a",
          "docs/x.markdown",
          "docs/rel/e.md");

  /** Patterns are told apart by their form for speed; what they match must not differ for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "**/readme.md",
        "**/release-?*",
        "**/RELEASE-*",
        "**/*",
        "**/*.md",
        "**/**",
        "**/b?ild",
        "**/**.md",
        "*.md",
        "docs/**",
        "docs/*/e.md",
        "**/rel/*",
        "**/",
        "?"
      })
  void eachFormMatchesWhatItsPatternDoes(String pattern) {
    PathPattern plain = new PathPattern(pattern.toLowerCase(Locale.ROOT));
    assertThat(PATHS)
        .allSatisfy(
            path ->
                assertThat(new AnyCasePatterns(List.of(pattern)).matches(path))
                    .as(path)
                    .isEqualTo(plain.matches(path.toLowerCase(Locale.ROOT))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"**/build/**", "**/Build/**"})
  void aFolderOfANameIsMatchedItselfAndWithAllBelowIt(String pattern) {
    assertThat(PATHS.stream().filter(new AnyCasePatterns(List.of(pattern))::matches))
        .containsExactly("docs/build", "docs/build/a.md", "build");
  }
}
