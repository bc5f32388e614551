package io.github.handbookmaven.mojo.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.rule.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ServeConsoleTest {
  private static final long SECOND = 1_000_000_000;
  private static final Path BASE = Path.of("/project");

  private final List<String> said = new ArrayList<>();
  private final ServeConsole console =
      new ServeConsole(
          new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
              said.add(line.toString());
            }
          },
          BASE);

  private static Edition edition(String text) {
    return new Edition(
        BASE,
        HandbookOf.file("docs/a.md", text).build(),
        List.of(),
        Rules.installed(),
        ThemeSettings.DEFAULT,
        new Generator("handbook-maven-plugin", "1"));
  }

  private void changed(String name) {
    console.renewed(edition("# A\n"), List.of(BASE.resolve(name)), SECOND);
  }

  @Test
  void eachSaveOfADocumentIsSaid() {
    changed("docs/a.md");
    changed("docs/a.md");
    assertThat(said)
        .hasSize(2)
        .allMatch(
            "docs/a.md: made anew in 1.0 s, 1 document: 0 errors, 0 warnings, 0 notes"::equals);
  }

  @Test
  void aFileThatTakesTheseLinesIsNotSpokenOfForever() {
    changed("docs/a.md");
    changed("out.txt");
    changed("out.txt");
    changed("out.txt");
    assertThat(said).hasSize(2).last().asString().startsWith("out.txt: ");
  }
}
