package io.github.handbookmaven.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What targets make of the bytes they are given. */
final class Inputs {
  private Inputs() {}

  /** As documents are read from disk. */
  static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
  }

  /** A folder that goes with the machine that runs the target. */
  static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzzed-");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static Path write(Path file, byte[] input) {
    try {
      Files.createDirectories(file.getParent());
      file.toFile().deleteOnExit();
      return Files.write(file, input);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
