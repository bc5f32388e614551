package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.Command;
import io.github.handbookmaven.classify.language.Quote;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.classify.language.WordList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a document's code does. */
final class CommandSignals {
  private static final Pattern PROMQL =
      Pattern.compile(
          "\\b(?:rate|increase|histogram_quantile|absent|sum|avg|max|count)\\s*+(?:(?:by|without)\\s*+)?\\(.{0,200}?[\\[{]");

  private CommandSignals() {}

  static List<Signal> all() {
    return List.of(
        several("commands-that-look", command -> command.does(Theme.LOOKING_COMMAND), 3),
        several("commands-that-change", command -> command.does(Theme.CHANGING_COMMAND), 4),
        several("commands-that-recover", command -> command.does(Theme.RECOVERY_COMMAND), 2),
        several("queries-of-metrics", CommandSignals::isQuery, 2),
        several(
            "declarative-code",
            command -> WordList.DECLARATIVE_LANGUAGES.has(command.language()),
            10));
  }

  private static boolean isQuery(Command command) {
    String text = command.text();
    int call = text.indexOf('(');
    boolean maybe = call > 0 && (text.indexOf('{', call) > 0 || text.indexOf('[', call) > 0);
    return maybe && PROMQL.matcher(text).find();
  }

  private static Signal several(String name, Predicate<Command> wanted, int full) {
    return new Signal(name, reading -> sight(reading.commands(), wanted, full));
  }

  private static Strength sight(List<Command> commands, Predicate<Command> wanted, int full) {
    Command first = null;
    int found = 0;
    for (int at = 0; at < commands.size() && found < full; at++) {
      if (wanted.test(commands.get(at))) {
        first = first == null ? commands.get(at) : first;
        found++;
      }
    }
    if (first == null) {
      return Strength.NOTHING;
    }
    String quote = Quote.of(first.text());
    return new Strength(found / (double) full, first.line(), quote);
  }
}
