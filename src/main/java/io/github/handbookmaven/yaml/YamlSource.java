package io.github.handbookmaven.yaml;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/**
 * A YAML text and where it stands in its file.
 *
 * @param text the text, with the line separators only YAML knows (NEL, LS, PS) as blanks, so that
 *     its lines are the file's
 * @param lines its lines
 * @param firstLine 1-based line of the file the text starts on
 */
record YamlSource(String text, List<String> lines, int firstLine) {

  static YamlSource of(String text, int firstLine) {
    String plain = text.replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
    return new YamlSource(plain, List.of(plain.split("\n", -1)), firstLine);
  }

  /** The file's 1-based line of a 0-based line of the text. */
  int fileLine(int line) {
    return firstLine + Math.max(0, Math.min(line, lines.size() - 1));
  }

  /** The 1-based column in UTF-16 units of a mark, which counts code points. */
  int column(Mark mark) {
    if (mark.getLine() >= lines.size()) {
      return 1;
    }
    String line = lines.get(mark.getLine());
    int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, points) + 1;
  }

  /** The line of a 0-based position counted in code points. */
  int lineOfPoint(int point) {
    int end = text.offsetByCodePoints(0, Math.min(point, text.codePointCount(0, text.length())));
    return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
