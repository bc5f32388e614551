package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Trend;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code trend.md}: what changed since an earlier day, as a comment on a pull request. */
public final class TrendText {
  private static final String FILE = "trend.md";

  /** A comment on GitHub may hold 65,536 characters; nobody reads as many. */
  private static final int MANY = 30;

  private TrendText() {}

  /**
   * Writes it, where the edition is held against an earlier day.
   *
   * @param edition what is published
   * @param output where to
   */
  public static void publish(Edition edition, Output output) {
    edition.trend().ifPresent(trend -> output.write(FILE, text(trend)));
  }

  static String text(Trend trend) {
    return "### Handbook: "
        + trend.added().size()
        + " new, "
        + trend.worse().size()
        + " worse, "
        + trend.fixed().size()
        + " fixed since "
        + trend.since()
        + "\n"
        + list("New", trend.added(), TrendText::found)
        + list("Worse", trend.worse(), TrendText::found)
        + list("Fixed", trend.fixed(), TrendText::fixed);
  }

  private static <T> String list(String title, List<T> all, Function<T, String> line) {
    if (all.isEmpty()) {
      return "";
    }
    String more = all.size() > MANY ? "- and " + (all.size() - MANY) + " more\n" : "";
    return all.stream()
        .limit(MANY)
        .map(line)
        .collect(Collectors.joining("", "\n**" + title + "**\n\n", more));
  }

  private static String found(Finding finding) {
    return "- "
        + finding.severity().word()
        + " "
        + code(finding.isOfProject() ? "." : finding.at().toString())
        + " "
        + code(finding.rule())
        + " "
        + code(finding.message())
        + "\n";
  }

  private static String fixed(Known known) {
    return "- "
        + code(known.path().value().isEmpty() ? "." : known.path().value())
        + " "
        + code(known.rule())
        + " "
        + code(known.message())
        + "\n";
  }

  /** Names and messages hold what documents say: in a code span none of it mentions or links. */
  private static String code(String text) {
    return "`" + Printable.line(text).replace('`', '\'') + "`";
  }
}
