package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out of scripts and styles changes nothing that they do. */
class CompactTest {

  @Test
  void indentationAndCommentsWithLinesOfTheirOwnAreLeftOut() {
    assertThat(
            Compact.of(
                """
                /*
                 * A file.
                 */
                a();

                /** One. */
                  const a = 1; /* kept */
                /*/ still a comment */ b();
                /* one
                   two */ three();
                """))
        .isEqualTo("a();\nconst a = 1; /* kept */\nb();\nthree();\n");
  }

  @Test
  void whatOnlyLooksLikeACommentStays() {
    String style = "a { content: '/*'; }\nb { color: red; }\none(); /* opens\ncloses */ two();\n";
    assertThat(Compact.of(style)).isEqualTo(style);
  }

  @Test
  void aTextThatGoesOverLinesKeepsItsBlanks() {
    String script = "  const text = `one\n  /* two */`;\n";
    assertThat(Compact.of(script)).isEqualTo(script);
    assertThat(Compact.of("  const text = `one`;\n")).isEqualTo("const text = `one`;\n");
  }

  static Stream<Path> assets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/theme/default/assets"))) {
      return files.filter(file -> file.toString().matches(".*\\.(?:js|css)")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("assets")
  void ofOurOwnNoneStaysAsItIs(Path asset) {
    assertThat(Compact.of(text(asset)).lines()).noneMatch(line -> line.matches("\\s.*|/\\*.*"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
