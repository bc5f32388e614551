package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.Verb.Kind;
import io.github.handbookmaven.model.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of what commands do. */
final class Verbs {
  private static final int LONGEST = 4;
  private static final Pattern WRITES_FILE =
      Pattern.compile(
          "(?:cat|echo|printf|tee)\\b[^|\\n]{0,400}?>{1,2} ?([\\w./~-]{1,200})[^|]*",
          Pattern.DOTALL);
  private static final Map<String, Verb> TABLE = read();

  private Verbs() {}

  /**
   * What one command does.
   *
   * @param verb what the table says
   * @param title how a person says it
   */
  record Meaning(Verb verb, String title) {}

  static Meaning of(String command, String language) {
    Matcher written = WRITES_FILE.matcher(command);
    if (written.matches()) {
      return new Meaning(new Verb(Kind.CHANGE, "Write"), "Write `" + written.group(1) + "`");
    }
    ShellLine line =
        ShellLine.of(language.equals("sql") ? command.toLowerCase(Locale.ROOT) : command);
    List<String> operands = line.operands();
    for (int length = Math.min(LONGEST, line.words().size()); length > 0; length--) {
      Verb verb =
          TABLE.get(String.join(" ", line.words().subList(0, length)).replaceAll("=\\S*", ""));
      if (verb != null) {
        return meaning(verb, line, operands, length);
      }
    }
    for (int length = Math.min(LONGEST, operands.size()); length > 0; length--) {
      Verb verb = TABLE.get(String.join(" ", operands.subList(0, length)));
      if (verb != null) {
        return meaning(verb, line, operands, length);
      }
    }
    return new Meaning(new Verb(Kind.CHANGE, "Run"), "Run `" + line.first() + "`");
  }

  private static Meaning meaning(Verb verb, ShellLine line, List<String> operands, int length) {
    List<String> rest =
        new ArrayList<>(operands.subList(Math.min(length, operands.size()), operands.size()));
    Verb real = writes(line) ? new Verb(Kind.CHANGE, verb.template()) : verb;
    return new Meaning(real, real.say(quoted(rest)));
  }

  private static List<String> quoted(List<String> words) {
    return words.stream()
        .map(word -> word.matches("[a-z]{2,20}s?") ? word : "`" + word + "`")
        .toList();
  }

  /** A request that sends something is no look at it. */
  private static boolean writes(ShellLine line) {
    return line.first().equals("curl")
        && line.words().stream()
            .anyMatch(
                word ->
                    word.matches(
                        "-d|--data.*|-F|--form|-T|POST|PUT|PATCH|DELETE|-XPOST|-XPUT|-XDELETE|-XPATCH"));
  }

  private static Map<String, Verb> read() {
    Map<String, Verb> table = new HashMap<>();
    for (String[] row : DataFile.rows(Verbs.class, "verbs.tsv")) {
      table.put(row[0], new Verb(Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]));
    }
    return Map.copyOf(table);
  }
}
