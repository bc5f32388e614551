package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.publish.ThemeSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn resources:resources surefire:test -Dtest=ShowHandbook} writes the example handbook
 * into {@code target/handbook-preview}, with the templates, words and styles as they are now: the
 * loop for who changes them. Its name keeps it out of every other run.
 */
class ShowHandbook {
  private static final Path EXAMPLE = Path.of("src/it/example-handbook");
  private static final Path PREVIEW = Path.of("target/handbook-preview");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void writesTheExampleHandbook() {
    PublishedHandbook.publish(
        PublishedHandbook.settings(EXAMPLE.toAbsolutePath(), TODAY),
        ThemeSettings.DEFAULT,
        PREVIEW.toAbsolutePath());

    assertThat(PREVIEW.resolve("index.html")).isNotEmptyFile();
    System.out.println("look at " + PREVIEW.resolve("index.html"));
  }
}
