package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who looks for the place of a line finds every folder told, in the order of their knowledge. */
class FoldersAreToldTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");
  private static final Path CODE = Path.of("src/main/java/io/github/handbookmaven");

  private static List<String> folders() {
    return ArchitectureTest.FLOORS.stream()
        .filter(floor -> Files.isDirectory(CODE.resolve(floor)))
        .toList();
  }

  private static List<String> named(String page) throws IOException {
    String text = Files.readString(Path.of(page));
    return ROW.matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(row -> NAME.matcher(row).results())
        .map(name -> name.group(1))
        .filter(ArchitectureTest.FLOORS::contains)
        .toList();
  }

  @Test
  void contributorsFindEachInItsOrder() throws IOException {
    assertThat(named("CONTRIBUTING.md")).isEqualTo(folders());
  }

  @Test
  void theArchitecturePageTellsEach() throws IOException {
    assertThat(named("src/site/markdown/architecture.md"))
        .containsExactlyInAnyOrderElementsOf(folders());
  }

  @Test
  void whatIsNamedAsThePlaceOfALineIsThere() throws IOException {
    String table =
        Files.readString(Path.of("CONTRIBUTING.md"))
            .split("Where does a line belong that")[1]
            .split("\n## ")[0];
    assertThat(
            Pattern.compile("`(?:[a-z.]+\\.)?([A-Z][A-Za-z]+)(?:\\.[A-Za-z]+)?(?:\\([^`]*)?`")
                .matcher(table)
                .results()
                .map(name -> name.group(1)))
        .hasSizeGreaterThan(12)
        .filteredOn(name -> !name.startsWith("X"))
        .allSatisfy(
            name ->
                assertThat(sources())
                    .anyMatch(file -> file.getFileName().toString().equals(name + ".java")));
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
