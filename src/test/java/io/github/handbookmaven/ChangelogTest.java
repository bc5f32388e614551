package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who reads what changed finds each rule's page, and no page that is not there. */
class ChangelogTest {
  private static final Path CHANGELOG = Path.of("CHANGELOG.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @Test
  void namesThePageOfEveryRule() throws IOException {
    assertThat(linked())
        .containsAll(
            Rules.installed().stream()
                .map(rule -> "src/site/markdown/rules/" + rule.id() + ".md")
                .toList());
  }

  @Test
  void leadsToFilesThatAreThere() throws IOException {
    assertThat(linked()).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link)).exists());
  }

  private static List<String> linked() throws IOException {
    return LINK.matcher(Files.readString(CHANGELOG)).results().map(link -> link.group(1)).toList();
  }
}
