package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tag characters, which no reader sees and every machine reads. */
class SmuggledTextTest {
  private static final String TAGS = new String(new int[] {0xE0068, 0xE0069}, 0, 2);
  private static final String ENGLAND =
      new String(new int[] {0x1F3F4, 0xE0067, 0xE0062, 0xE0065, 0xE006E, 0xE0067, 0xE007F}, 0, 7);

  @TempDir Path folder;

  @Test
  void tagCharactersInATitleAreFound() {
    AttackedProject project =
        AttackedProject.in(folder).file("docs/a.md", "# Restart" + TAGS + "\n");

    assertThat(project.rulesAt("docs/a.md")).contains("hidden-unicode");
  }

  @Test
  void theFlagOfEnglandIsNoHiddenText() {
    AttackedProject project =
        AttackedProject.in(folder)
            .file("docs/a.md", "# Restart " + ENGLAND + "\n\nIn " + ENGLAND + ".\n");

    assertThat(project.rulesAt("docs/a.md")).doesNotContain("hidden-unicode");
  }
}
