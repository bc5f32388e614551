package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Names of files and folders that somebody got wrong. */
final class Folders {
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
}
