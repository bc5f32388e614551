package io.github.handbookmaven.reference.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits a shell line into commands and words, as far as documents need it. */
final class ShellWords {

  /** A placeholder may hold blanks: {@code -P <your profile>} is one word. */
  private static final Pattern PLACEHOLDER = Pattern.compile("<(\\p{L}[^<>|&;]*)>");

  /** What stands before a program and is none of it. */
  private static final Set<String> PREFIXES =
      Set.of("sudo", "time", "env", "nohup", "exec", "then", "do", "!");

  private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_]\\w*=.*");
  private static final Pattern REDIRECTION = Pattern.compile("\\d*(?:>>?|<<?<?)&?.*");

  private final List<List<String>> commands = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private char quote;

  private ShellWords() {}

  /**
   * Splits a line.
   *
   * @param line without prompt
   * @return its commands' words, without assignments before the program, {@code sudo}, comments and
   *     redirections; commands without words are left out
   */
  static List<List<String>> split(String line) {
    ShellWords shell = new ShellWords();
    shell.read(line.indexOf('<') < 0 ? line : withoutBlanksInPlaceholders(line));
    return shell.commands.stream()
        .map(ShellWords::program)
        .filter(command -> !command.isEmpty())
        .toList();
  }

  private static String withoutBlanksInPlaceholders(String line) {
    return PLACEHOLDER.matcher(line).replaceAll(match -> "<" + blankless(match.group(1)) + ">");
  }

  private static String blankless(String placeholder) {
    return placeholder.replace(' ', '_').replace("\\", "").replace("$", "");
  }

  private void read(String line) {
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (quote != 0) {
        readQuoted(letter);
      } else if (letter == '#' && !inWord) {
        break;
      } else {
        readPlain(letter);
      }
    }
    endCommand();
  }

  private void readQuoted(char letter) {
    if (letter == quote) {
      quote = 0;
    } else {
      word.append(letter);
    }
  }

  private void readPlain(char letter) {
    switch (letter) {
      case '\'', '"' -> {
        quote = letter;
        inWord = true;
      }
      case ' ', '\t' -> endWord();
      case ';', '&', '|', '(', ')' -> endCommand();
      default -> {
        word.append(letter);
        inWord = true;
      }
    }
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }

  private void endCommand() {
    endWord();
    if (!words.isEmpty()) {
      commands.add(words);
      words = new ArrayList<>();
    }
  }

  private static List<String> program(List<String> words) {
    int first = 0;
    while (first < words.size() && isPrefix(words.get(first))) {
      first++;
    }
    int end = first;
    while (end < words.size() && !isRedirection(words.get(end))) {
      end++;
    }
    return words.subList(first, end);
  }

  private static boolean isPrefix(String word) {
    return PREFIXES.contains(word) || word.indexOf('=') > 0 && ASSIGNMENT.matcher(word).matches();
  }

  private static boolean isRedirection(String word) {
    boolean mayBe = word.indexOf('<') >= 0 || word.indexOf('>') >= 0;
    return mayBe && REDIRECTION.matcher(word).matches() && !PLACEHOLDER.matcher(word).matches();
  }
}
