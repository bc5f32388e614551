package io.github.handbookmaven.publish;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Data as a classic script that calls a function: the only way to hand data to a page that was
 * opened from a disk.
 */
public final class DataScript {
  private DataScript() {}

  /**
   * A call.
   *
   * @param function a dotted name
   * @param arguments texts, numbers, lists and maps
   * @return one statement and a line end
   */
  public static String call(String function, List<?> arguments) {
    return function
        + arguments.stream().map(DataScript::value).collect(Collectors.joining(",", "(", ");\n"));
  }

  /**
   * Data as JSON.
   *
   * @param value texts, numbers, lists and maps
   * @return without line ends
   */
  public static String value(Object value) {
    if (value instanceof Number) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(DataScript::value).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(each -> text(each.getKey().toString()) + ":" + value(each.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return text(value.toString());
  }

  private static String text(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isPlain(c)) {
        append(quoted.append(text, from, at), c);
        from = at + 1;
      }
    }
    return quoted.append(text, from, text.length()).append('"').toString();
  }

  /** Most of any text, which is copied in runs. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
  }

  private static void append(StringBuilder quoted, char c) {
    switch (c) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '<', '>', '&', '\u2028', '\u2029', '\uFEFF' -> unicode(quoted, c);
      default -> {
        if (Character.isISOControl(c) || Character.isSurrogate(c)) {
          unicode(quoted, c);
        } else {
          quoted.append(c);
        }
      }
    }
  }

  private static void unicode(StringBuilder quoted, char c) {
    quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
  }
}
