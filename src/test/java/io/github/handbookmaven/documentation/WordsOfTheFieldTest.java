package io.github.handbookmaven.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What people read is said in the words of their field: fix, based on, verification, heading. */
class WordsOfTheFieldTest {
  private static final Pattern OURS_ALONE =
      Pattern.compile(
          "\\b[Mm]end(?:s|ed|ing)?\\b|stands? behind|slip of the pen|none of ours|usable review"
              + "|how one knows|is no heading of|[Ww]ho points where");

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"");

  @Test
  void pagesOfTheSiteSayThem() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Path page : files("src/site/markdown", ".md")) {
      softly.assertThat(Files.readString(page)).as("%s", page).doesNotContainPattern(OURS_ALONE);
    }
    softly.assertAll();
  }

  @Test
  void labelsTemplatesAndScriptsSayThem() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Path file : files("src/main/resources", ".properties", ".vm", ".md")) {
      softly.assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(OURS_ALONE);
    }
    softly.assertAll();
  }

  @Test
  void messagesAndRemediesSayThem() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Path file : files("src/main/java", ".java")) {
      Matcher literals = LITERAL.matcher(Files.readString(file));
      while (literals.find()) {
        softly.assertThat(literals.group()).as("%s", file).doesNotContainPattern(OURS_ALONE);
      }
    }
    softly.assertAll();
  }

  private static List<Path> files(String folder, String... extensions) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> found =
          files
              .filter(file -> Stream.of(extensions).anyMatch(file.toString()::endsWith))
              .sorted()
              .toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
