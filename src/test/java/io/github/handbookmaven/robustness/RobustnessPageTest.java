package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what is held names tests that exist, and each number once. */
class RobustnessPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/robustness.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");

  @Test
  void everyTestItNamesExists() throws IOException {
    List<MatchResult> named = NAMED.matcher(Files.readString(PAGE)).results().toList();

    assertThat(named).hasSizeGreaterThan(50);
    for (MatchResult test : named) {
      assertThat(source(test.group(1)))
          .as(test.group())
          .hasValueSatisfying(text -> assertThat(text).contains(" " + test.group(2) + "("));
    }
  }

  @Test
  void everyNumberStandsOnceAndInOrder() throws IOException {
    List<Integer> numbers =
        ROW.matcher(Files.readString(PAGE))
            .results()
            .map(row -> Integer.valueOf(row.group(1)))
            .toList();

    assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, 84).boxed().toList());
  }

  private static Optional<String> source(String test) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      Optional<Path> file =
          files.filter(path -> path.getFileName().toString().equals(test + ".java")).findFirst();
      return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
    }
  }
}
