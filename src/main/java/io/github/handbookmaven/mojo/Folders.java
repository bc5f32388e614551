package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Names of files and folders that somebody got wrong. */
final class Folders {
  private static final int LARGEST = 4 * 1024 * 1024;

  private Folders() {}

  /**
   * What to answer to a path that leads nowhere.
   *
   * @param base what the path is told from
   * @param written the path as given
   * @param expected what would have done
   * @return the exception, with the name beside it that is a slip away
   */
  static SettingsException missing(String parameter, Path base, String written, String expected) {
    return SettingsException.near(parameter, written, expected, besides(base, written));
  }

  /** What stands where the path was looked for, as it would be written. */
  static List<String> besides(Path base, String written) {
    int name = written.lastIndexOf('/') + 1;
    String folder = written.substring(0, name);
    try (Stream<Path> files = Files.list(base.resolve(folder))) {
      return files.map(file -> folder + file.getFileName()).sorted().toList();
    } catch (IOException | RuntimeException notThere) {
      return List.of();
    }
  }

  /** Every file below a folder, sorted; none where it cannot be read. */
  static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  /**
   * The text of a file that somebody names.
   *
   * @param parameter which says so
   * @param base what the path is told from
   * @param written the path as given
   * @return its text, what is not UTF-8 replaced
   */
  static String text(String parameter, Path base, String written) {
    Path file = base.resolve(written);
    if (!Files.isRegularFile(file)) {
      throw Files.exists(file)
          ? new SettingsException(parameter, written, "a file, no folder, pipe or device")
          : missing(parameter, base, written, "an existing file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
