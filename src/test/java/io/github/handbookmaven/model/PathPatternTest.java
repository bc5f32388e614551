package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "docs/a.md, docs/a.md, true",
    "docs/a.md, docs/A.md, false",
    "**/*.md, a.md, true",
    "**/*.md, docs/deep/a.md, true",
    "**/*.md, docs/a.mdx, false",
    "docs/**, docs/a/b.md, true",
    "docs/, docs/a/b.md, true",
    "docs/**, docsx/a.md, false",
    "docs/*.md, docs/a/b.md, false",
    "src/**/tls/**, src/main/java/tls/Key.java, true",
    "src/**/tls/**, src/main/java/ssl/Key.java, false",
    "a?c, abc, true",
    "a?c, ac, false",
    "a*c*e, abcde, true",
    "a*c*e, abcd, false",
    "./docs/a.md, docs/a.md, true",
    "/docs/a.md, docs/a.md, true",
    "**, anything/at/all, true",
    "**/docs, a/docs/, true",
    "docs, docs/, true",
    "**/*.tar.gz, a/b.tar.gz, true",
    "**/*.tar.gz, a/b.gz, false",
    "**/*guide, a/guide, true",
    "**/*guide, a/guides, false",
    "docs\\a.md, docs/a.md, true",
    "' docs/a.md ', docs/a.md, true",
    "**/a/**/b/**, x/a/y/a/z/b/c, true"
  })
  void aPatternMatchesAsInAnt(String pattern, String path, boolean matches) {
    assertThat(new PathPattern(pattern).matches(path)).isEqualTo(matches);
  }

  @Test
  void aHostilePatternDoesNotTakeForever() {
    String pattern = "**/a*".repeat(200) + "/x";
    String path = "aaaa/".repeat(2000) + "y";
    assertThatCode(
            () ->
                Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> new PathPattern(pattern).matches(path)))
        .doesNotThrowAnyException();
  }
}
