package io.github.handbookmaven.capture.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a command line, as far as they are needed to say what it does.
 *
 * @param words of the first command in the line, without {@code sudo}, variables set before it and
 *     what comes behind a pipe
 */
record ShellLine(List<String> words) {

  static ShellLine of(String text) {
    List<String> words = new ArrayList<>(split(text.lines().findFirst().orElse("")));
    while (!words.isEmpty() && isPrelude(words.get(0))) {
      words.remove(0);
    }
    return new ShellLine(List.copyOf(words));
  }

  private static boolean isPrelude(String word) {
    return word.matches("sudo|time|nohup|env|command|exec|[A-Za-z_][A-Za-z0-9_]*=.*|-[EnHik]");
  }

  /** Splits at blanks outside quotes, up to the first pipe, list or redirection. */
  private static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
        if (quote != 0) {
          word.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (isPlaceholder(line, at)) {
        int end = line.indexOf('>', at);
        word.append(line, at, end + 1);
        at = end;
      } else if ("|;&<>".indexOf(c) >= 0) {
        break;
      } else if (Character.isWhitespace(c)) {
        add(word, words);
      } else {
        word.append(c);
      }
    }
    add(word, words);
    return words;
  }

  /** {@code <host>} stands for a word and is no redirection. */
  private static boolean isPlaceholder(String line, int at) {
    int end = line.indexOf('>', at);
    return line.charAt(at) == '<'
        && end > at + 1
        && line.substring(at + 1, end).matches("[a-z0-9-]+");
  }

  private static void add(StringBuilder word, List<String> words) {
    if (word.length() > 0 && !word.toString().equals("\\")) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  String first() {
    return words.isEmpty() ? "" : words.get(0);
  }

  /** The words that are no options, nor the values of options that are known to take one. */
  List<String> operands() {
    List<String> operands = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (word.startsWith("-") && word.length() > 1) {
        boolean takesValue =
            word.matches(
                "-n|-G|-g|-s|-u|-e|--namespace|--context|-c|-l|-o|-f|-H|-X|-d|-i|-p|-U|-h|-m|-t");
        at += takesValue && at + 1 < words.size() && !words.get(at + 1).startsWith("-") ? 1 : 0;
      } else {
        operands.add(word);
      }
    }
    return operands;
  }
}
