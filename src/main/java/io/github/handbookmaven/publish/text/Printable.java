package io.github.handbookmaven.publish.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text of documents, file names and git on its way to a console. What would end the line, move the
 * cursor, change the direction of writing or be taken for a command by a build server is shown as
 * an escape instead.
 */
public final class Printable {
  /** Azure, GitHub's old form and TeamCity read commands anywhere in a line. */
  private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

  private Printable() {}

  /**
   * One line of visible characters.
   *
   * @param text anything
   * @return the text with {@code \n}, {@code \t} and {@code u001b}-like escapes
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(line, codePoint));
    return COMMAND.matcher(line).replaceAll("#\\\\#");
  }

  private static void append(StringBuilder line, int codePoint) {
    switch (codePoint) {
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (isInvisible(codePoint)) {
          line.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
        } else {
          line.appendCodePoint(codePoint);
        }
      }
    }
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
