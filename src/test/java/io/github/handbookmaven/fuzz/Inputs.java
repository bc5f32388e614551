package io.github.handbookmaven.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What targets make of the bytes they are given. */
final class Inputs {
  private static final Map<Path, byte[]> WRITTEN = new ConcurrentHashMap<>();

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

  /** Leaves a file alone that holds it already: opening one costs more than most rules. */
  static Path write(Path file, byte[] input) {
    byte[] before = WRITTEN.put(file, input);
    if (Arrays.equals(before, input)) {
      return file;
    }
    try {
      Files.createDirectories(file.getParent());
      file.toFile().deleteOnExit();
      return Files.write(file, input);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
