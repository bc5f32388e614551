package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where records of runs are filed: {@code exercises/<id>/<day>-<n>.md} below the root of the
 * document, where nobody collects them as documents.
 */
public final class RunRecords {
  private static final Pattern FILE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{1,2})\\.md");
  private static final int LARGEST = 1024 * 1024;

  private RunRecords() {}

  /**
   * The folder of a document's records.
   *
   * @param document the document
   * @param id its id
   * @return a folder below the document's root
   */
  public static RepoPath folder(Document document, String id) {
    String safe =
        Stream.of(id.split("/"))
            .map(name -> name.replaceAll("[^\\p{L}\\p{N}._-]", "-"))
            .map(name -> name.replaceAll("^\\.+", "-"))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining("/"));
    return document.root().child("exercises").resolve(safe.isEmpty() ? "-" : safe).orElseThrow();
  }

  /**
   * The name of a record.
   *
   * @param day the day of the run
   * @param number which of that day's, from 1
   * @return such as {@code 2026-11-30-1.md}
   */
  public static String name(LocalDate day, int number) {
    return day + "-" + number + ".md";
  }

  /**
   * Reads all records.
   *
   * @param base the folder paths are told from
   * @param files every file of the project
   * @return in no particular order; what cannot be read is left out
   */
  static List<RunRecord> read(Path base, Collection<RepoPath> files) {
    return files.stream()
        .filter(RunRecords::isRecord)
        .flatMap(file -> record(base, file).stream())
        .toList();
  }

  /**
   * Whether a file is called like a record.
   *
   * @param file its path
   * @return whether it is to be read
   */
  public static boolean isRecord(RepoPath file) {
    return ("/" + file.value()).contains("/exercises/") && FILE.matcher(file.name()).matches();
  }

  private static Optional<RunRecord> record(Path base, RepoPath file) {
    try {
      return record(file, text(base.resolve(file.value())));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Reads a record.
   *
   * @param file where it is filed
   * @param text what it says
   * @return empty where it is none
   */
  public static Optional<RunRecord> record(RepoPath file, String text) {
    Matcher name = FILE.matcher(file.name());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(name.group(1));
      int number = Integer.parseInt(name.group(2));
      return Optional.of(new RunRecord(file, day, number, RunLogText.parse(text)));
    } catch (RunLogText.Unreadable | DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }
}
