package io.github.handbookmaven.mojo.rerun;

import io.github.handbookmaven.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells the code of a plugin from another one's, on every machine: by the bytes of its jars and the
 * version of Java, not by when they were copied where.
 */
public final class PluginCode {
  private PluginCode() {}

  /**
   * Reads the plugin's files.
   *
   * @param files the plugin's and its dependencies'
   * @return 64 hexadecimal digits; empty where there are none, or one is a folder of classes, which
   *     change while they are worked on
   * @throws UncheckedIOException where one cannot be read
   */
  public static Optional<String> digest(List<Path> files) {
    if (files.isEmpty() || !files.stream().allMatch(Files::isRegularFile)) {
      return Optional.empty();
    }
    Digest digest = new Digest().add(Runtime.version().toString());
    for (Path file : files) {
      digest.add("\0" + file.getFileName() + "\0");
      add(file, digest);
    }
    return Optional.of(digest.hex(Digest.DIGITS));
  }

  private static void add(Path file, Digest digest) {
    try (InputStream bytes = Files.newInputStream(file)) {
      digest.add(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
