package io.github.handbookmaven.author;

import io.github.handbookmaven.yaml.YamlNode;
import java.util.regex.Pattern;

/** Single values as YAML writes them. */
final class YamlValue {
  private static final String PLAIN = "[A-Za-z0-9][A-Za-z0-9 ._/+-]*[A-Za-z0-9._]|[A-Za-z0-9]";
  private static final String NUMBER = "[0-9][0-9._]*(e[0-9]+)?";

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

  private YamlValue() {}

  /** A value, in quotes where it would be read as anything but text. */
  static String of(String value) {
    boolean isPlain =
        value.matches(PLAIN)
            && !value.matches(NUMBER)
            && !value.matches("(?i)true|false|null|yes|no|on|off");
    return isPlain ? value : doubleQuoted(value);
  }

  /** A value in the quotes another one had. */
  static String like(String token, String value) {
    return switch (token.charAt(0)) {
      case '"' -> doubleQuoted(value);
      case '\'' -> "'" + shown(value).replace("'", "''") + "'";
      default -> of(value);
    };
  }

  private static String doubleQuoted(String value) {
    return "\"" + shown(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Without what nobody sees and YAML refuses, or takes for the end of a line. */
  private static String shown(String value) {
    return UNSEEN.matcher(value).replaceAll("");
  }

  /**
   * What stands for a value in its line, quotes included.
   *
   * @param line the line
   * @param start 0-based position it starts at
   * @param value the value as read
   * @return empty where it does not end in the line, or is a block text
   */
  static String tokenAt(String line, int start, YamlNode.Scalar value) {
    if (start >= line.length()) {
      return "";
    }
    char first = line.charAt(start);
    if (!value.quoted()) {
      return line.startsWith(value.text(), start) ? value.text() : "";
    }
    return first == '"' || first == '\'' ? quotedAt(line, start, first) : "";
  }

  private static String quotedAt(String line, int start, char quote) {
    for (int at = start + 1; at < line.length(); at++) {
      if (quote == '"' && line.charAt(at) == '\\') {
        at++;
      } else if (line.charAt(at) == quote) {
        boolean isDoubled = quote == '\'' && at + 1 < line.length() && line.charAt(at + 1) == quote;
        if (!isDoubled) {
          return line.substring(start, at + 1);
        }
        at++;
      }
    }
    return "";
  }
}
