package io.github.handbookmaven.mojo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.MojoExtension;

/** The test project a goal runs in, as it is in the sources: goals may have written to it. */
final class ProjectFiles {
  private ProjectFiles() {}

  static Path file(String name) {
    return Path.of(MojoExtension.getBasedir()).resolve(name);
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(String name, String text) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Undoes what an earlier test did. */
  static void restore() throws IOException {
    Path project = Path.of(MojoExtension.getBasedir());
    Path source = Path.of("src/test/resources/projects").resolve(project.getFileName());
    empty(project);
    try (Stream<Path> files = Files.walk(source.toAbsolutePath())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = project.resolve(source.toAbsolutePath().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }
}
