package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page that a comment names is in this repository, so that whoever reads the one finds the other.
 */
class NamedPagesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final List<Path> FOLDERS = List.of(Path.of("src/site/markdown"), Path.of(""));
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

  /** Names in code are examples. */
  private static final Pattern CODE = Pattern.compile("(?s)\\{@code .*?\\}|<pre>.*?</pre>");

  private static final Pattern PAGE = Pattern.compile("[\\w./-]*\\w\\.md\\b");

  @Test
  void everyPageNamedInACommentExists() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(
              file ->
                  assertThat(pagesNamedIn(Files.readString(file)))
                      .as(file.toString())
                      .allSatisfy(page -> assertThat(exists(page)).as(page).isTrue()));
    }
  }

  @Test
  void aPageThatIsNotThereWouldBeSeen() {
    assertThat(pagesNamedIn("/** The order: nowhere.md section 4; {@code a.md} is fine. */"))
        .containsExactly("nowhere.md")
        .noneMatch(NamedPagesTest::exists);
  }

  private static List<String> pagesNamedIn(String source) {
    return COMMENT
        .matcher(source)
        .results()
        .map(comment -> CODE.matcher(comment.group()).replaceAll(""))
        .flatMap(text -> PAGE.matcher(text).results().map(MatchResult::group))
        .toList();
  }

  private static boolean exists(String page) {
    return FOLDERS.stream().anyMatch(folder -> Files.exists(folder.resolve(page)));
  }
}
