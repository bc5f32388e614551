package io.github.handbookmaven.author;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.ReaderRegister;
import io.github.handbookmaven.practice.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes into the register of a work tree that people have read documents: at its end. */
public final class Acknowledger {
  private final Path base;

  /**
   * An acknowledger of one work tree.
   *
   * @param base its root
   */
  public Acknowledger(Path base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  /**
   * Adds readings to the register, and makes one where there is none. What stands in it stays as it
   * is.
   *
   * @param readings what to add
   * @return the register's file
   * @throws UncheckedIOException where the disk refuses, or something that is no file is in the way
   */
  public RepoPath add(List<Reading> readings) {
    Path file = base.resolve(ReaderRegister.FILE.value());
    try {
      boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      if (isThere && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException("something that is no file is in the way");
      }
      byte[] text = grown(isThere ? Files.readString(file) : "", readings).getBytes(UTF_8);
      if (isThere) {
        StampedFile.replace(file, text);
      } else {
        StampedFile.create(file, text);
      }
      return ReaderRegister.FILE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static String grown(String before, List<Reading> readings) {
    String end = before.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder(before);
    if (before.isEmpty()) {
      text.append(ReaderRegister.HEADER).append(end);
    } else if (!before.endsWith("\n")) {
      text.append(end);
    }
    readings.forEach(reading -> text.append(ReaderRegister.line(reading)).append(end));
    return text.toString();
  }
}
