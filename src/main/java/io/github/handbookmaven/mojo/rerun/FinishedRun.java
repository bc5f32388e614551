package io.github.handbookmaven.mojo.rerun;

import io.github.handbookmaven.kept.PlaceToKeep;
import io.github.handbookmaven.mojo.rerun.RecordingLog.Line;
import io.github.handbookmaven.source.ProjectStamps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a goal said and wrote, and from what.
 *
 * @param key digest of everything it was made from
 * @param lines what it said
 * @param failure why it failed the build; empty where it did not
 * @param outputs the files it wrote
 * @param stamp of those files, as they were when it ended
 */
record FinishedRun(
    String key, List<Line> lines, Optional<String> failure, List<Path> outputs, String stamp) {
  private static final String FORMAT = "handbook-run-1";

  /** Empty where there is none, or it is of another version, cut off or not ours. */
  static Optional<FinishedRun> read(Path file) {
    try {
      List<String> text = Files.readAllLines(file, StandardCharsets.UTF_8);
      boolean isOurs = text.size() > 3 && text.get(0).equals(FORMAT);
      return isOurs && text.get(text.size() - 1).equals("end")
          ? Optional.of(parse(text))
          : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static FinishedRun parse(List<String> text) {
    List<Line> lines = new ArrayList<>();
    List<Path> outputs = new ArrayList<>();
    Optional<String> failure = Optional.empty();
    for (String line : text.subList(3, text.size() - 1)) {
      String rest = unescaped(line.substring(1));
      switch (line.charAt(0)) {
        case 'o' -> outputs.add(Path.of(rest));
        case 'f' -> failure = Optional.of(rest);
        default -> lines.add(new Line(line.charAt(0), rest));
      }
    }
    return new FinishedRun(text.get(1), lines, failure, outputs, text.get(2));
  }

  void write(Path file) throws IOException {
    List<String> text = new ArrayList<>(List.of(FORMAT, key, stamp));
    lines.forEach(line -> text.add(line.level() + escaped(line.text())));
    failure.ifPresent(why -> text.add('f' + escaped(why)));
    outputs.forEach(output -> text.add('o' + escaped(output.toString())));
    text.add("end");
    Path temporary = PlaceToKeep.beside(file, "run-");
    try {
      Files.write(temporary, text, StandardCharsets.UTF_8);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Whether nobody touched what it wrote. */
  boolean isIntact() {
    try {
      return ProjectStamps.of(outputs).digest().equals(stamp);
    } catch (IOException | RuntimeException unknown) {
      return false;
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\\' && at + 1 < text.length()) {
        sign = text.charAt(++at);
        sign = sign == 'n' ? '\n' : sign == 'r' ? '\r' : sign;
      }
      plain.append(sign);
    }
    return plain.toString();
  }
}
