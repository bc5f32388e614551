package io.github.handbookmaven.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words and tables that come along with the code, each in a file beside the class that needs it.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * The lines of a file.
   *
   * @param beside the class whose package it lies in
   * @param name of the file
   * @return in order, without blank lines and those that begin with {@code #}
   */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the plugin's own " + name, e);
    }
  }

  /**
   * The words of a file, several of which may stand in a line.
   *
   * @param beside the class whose package it lies in
   * @param name of the file
   * @return without order
   */
  public static Set<String> words(Class<?> beside, String name) {
    return lines(beside, name).stream()
        .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The rows of a table.
   *
   * @param beside the class whose package it lies in
   * @param name of the file
   * @return what stands between the tabs of each line
   */
  public static List<String[]> rows(Class<?> beside, String name) {
    return lines(beside, name).stream().map(line -> line.split("\t", -1)).toList();
  }
}
