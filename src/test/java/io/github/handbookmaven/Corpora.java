package io.github.handbookmaven;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real documents and alert rules beside the checkout; tests that read them skip without them. */
public final class Corpora {
  private static final Path FOLDER = Path.of("..", "shared", "corpora");

  private Corpora() {}

  /**
   * A folder of the corpora; skips the calling test, saying so, where it is missing.
   *
   * @param name such as {@code procedures}
   * @return the folder
   */
  public static Path folder(String name) {
    return existing(FOLDER.resolve(name));
  }

  /**
   * The lines of one of the tables, without its header; skips the calling test where it is missing.
   *
   * @param name such as {@code labels.tsv}
   * @return each line's cells
   */
  public static List<String[]> table(String name) {
    try {
      return Files.readAllLines(existing(FOLDER.resolve(name))).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The text of every document of the three collections of procedures, ordered by path; skips the
   * calling test where they are missing. What is not UTF-8 in them is replaced.
   *
   * @return the texts
   */
  public static Stream<String> texts() {
    return Stream.of("procedures", "procedures2", "procedures3")
        .map(Corpora::folder)
        .flatMap(Corpora::documents)
        .map(Corpora::text);
  }

  private static Stream<Path> documents(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path existing(Path path) {
    boolean isThere = Files.exists(path);
    if (!isThere) {
      System.out.println("skipped: the corpora are not beside this checkout, no " + path);
    }
    assumeTrue(isThere, () -> "the corpora are not beside this checkout: no " + path);
    return path;
  }
}
