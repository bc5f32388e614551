package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is made with a file that was read and approved. {@code -Dgolden.update} rewrites
 * the file; read the difference before you commit it.
 */
public final class Golden {
  private static final boolean IS_UPDATE = System.getProperty("golden.update") != null;
  private static final boolean IS_CI = "true".equals(System.getenv("CI"));

  private Golden() {}

  /**
   * Compares a text with a file.
   *
   * @param file the approved file, relative to the project
   * @param made what was made
   * @throws IOException where the disk refuses
   */
  public static void assertSame(Path file, String made) throws IOException {
    if (IS_UPDATE && !IS_CI) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, made);
    }
    assertThat(file)
        .as("%s is not what is made now; where that is right: mvn test -Dgolden.update", file)
        .exists();
    assertThat(made)
        .as("%s is not what is made now; where that is right: mvn test -Dgolden.update", file)
        .isEqualTo(Files.readString(file));
  }
}
