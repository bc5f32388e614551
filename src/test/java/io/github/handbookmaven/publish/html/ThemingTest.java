package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Golden;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the page on theming with the code, so that neither knows more than the other. */
class ThemingTest {
  private static final Path PAGE = Path.of("src/site/markdown/theming.md");
  private static final Path THEME = Path.of("src/main/resources/theme/default");
  private static final String BEGIN = "<!-- variables: written by ThemingTest -->\n";

  @TempDir Path folder;

  @Test
  void everyVariableOfEveryTemplateIsDescribedAndNoneThatIsGone()
      throws IOException, GitAPIException {
    String page = Files.readString(PAGE);
    String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    String variables = TemplateVariables.of(SmallHandbook.edition(folder, ThemeSettings.DEFAULT));
    assertThat(variables).doesNotContain("| null |");
    Golden.assertSame(PAGE, head + variables);
  }

  @Test
  void everyFileOfTheThemeIsListedAndNoneThatIsGone() throws IOException {
    Set<String> listed =
        Pattern.compile(
                "^\\| `((?:assets/)?[\\w.-]+\\.(?:vm|css|js|svg|html))` \\|", Pattern.MULTILINE)
            .matcher(Files.readString(PAGE))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.walk(THEME)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> THEME.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }
}
