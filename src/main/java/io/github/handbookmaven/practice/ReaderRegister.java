package io.github.handbookmaven.practice;

import io.github.handbookmaven.bundle.BundleFormat;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who has read what: a file of comma-separated values in the work tree's root, one reading a line,
 * which grows at its end only.
 *
 * @param readings in the order of the lines
 * @param unreadable the lines that are no readings, counted from 1
 */
public record ReaderRegister(List<Reading> readings, List<Integer> unreadable) {
  /** The file. */
  public static final RepoPath FILE = BundleFormat.READERS;

  /** Its first line. */
  public static final String HEADER = "document,digest,reader,day,sections";

  /** Where nobody recorded anything. */
  public static final ReaderRegister EMPTY = new ReaderRegister(List.of(), List.of());

  private static final int LARGEST = 8 * 1024 * 1024;
  private static final int FEWEST_CELLS = 4;

  /** Copies what could change. */
  public ReaderRegister {
    readings = List.copyOf(readings);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Reads the register of a work tree.
   *
   * @param base its root
   * @return empty where there is none
   * @throws UncheckedIOException where the disk refuses
   */
  public static ReaderRegister read(Path base) {
    Path file = base.resolve(FILE.value());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return EMPTY;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return parse(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a register.
   *
   * @param text its lines
   * @return its readings, and the lines that are none
   */
  public static ReaderRegister parse(String text) {
    List<Reading> readings = new ArrayList<>();
    List<Integer> unreadable = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      String line = at == 0 ? lines.get(at).replace("\uFEFF", "") : lines.get(at);
      boolean isReading = !line.isBlank() && !line.toLowerCase(Locale.ROOT).startsWith("document,");
      if (isReading && !add(line, readings)) {
        unreadable.add(at + 1);
      }
    }
    return new ReaderRegister(readings, unreadable);
  }

  private static boolean add(String line, List<Reading> readings) {
    List<String> cells = cells(line).stream().map(String::strip).toList();
    boolean isWhole = cells.size() >= FEWEST_CELLS && !cells.subList(0, FEWEST_CELLS).contains("");
    return isWhole && day(cells.get(3)).map(day -> readings.add(reading(cells, day))).isPresent();
  }

  private static Reading reading(List<String> cells, LocalDate day) {
    String sections = cells.size() > FEWEST_CELLS ? cells.get(FEWEST_CELLS) : "";
    return new Reading(cells.get(0), cells.get(1), cells.get(2), day, words(sections).toList());
  }

  private static Optional<LocalDate> day(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty());
  }

  /** Commas part the cells, but for those in double quotes. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      boolean isDoubled = isQuoted && sign == '"' && line.startsWith("\"\"", at);
      if (isDoubled) {
        cell.append('"');
        at++;
      } else if (sign == '"') {
        isQuoted = !isQuoted;
      } else if (sign == ',' && !isQuoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /**
   * A reading as its line.
   *
   * @param reading the reading
   * @return without a line end
   */
  public static String line(Reading reading) {
    return String.join(
        ",",
        cell(reading.document()),
        cell(reading.digest()),
        cell(reading.reader()),
        reading.day().toString(),
        String.join(" ", reading.sections()));
  }

  private static String cell(String text) {
    String line = text.replaceAll("[\\p{Cc}]+", " ");
    return line.matches("[^,\"]*") ? line : '"' + line.replace("\"", "\"\"") + '"';
  }
}
