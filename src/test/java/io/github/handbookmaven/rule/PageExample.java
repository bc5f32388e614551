package io.github.handbookmaven.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one section of a rule's page shows, as steps that make a project of it. Each fence is a
 * file; what a reader need not see stands in comments: {@code <!-- example: WORD … -->}, with
 * {@code - - -} for a line of three dashes, since a site's comment with two in a row ends {@code
 * mvn site}.
 *
 * @param steps in order of appearance
 */
record PageExample(List<Step> steps) {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^(`{3,})(\\w*)[^\\n]*\\n(.*?)^\\1`*[ \\t]*$");
  private static final Pattern COMMENT =
      Pattern.compile("(?s)<!-- example: (\\w+)(?: ([^\\n]*?))??(?:\\n(.*?))? ?-->");
  private static final Pattern DASHES_APART = Pattern.compile("- (?=-)");
  private static final String MORE =
      """

      The proxy is restarted by whoever is on call.

      1. Run `proxyctl drain`.
      2. Run `proxyctl restart`.
      3. Check that the proxy answers.
      """;

  /**
   * One step.
   *
   * @param word what is done: {@code file} writes one, {@code commit} commits all there is, {@code
   *     delete} removes a file, {@code link} makes a symbolic link, {@code option} sets one of the
   *     rule, {@code policy}, {@code served}, {@code maven} and {@code severity} set something of
   *     the project, {@code shown} names a test that shows what a page cannot
   * @param about the rest of its line; for a file its path
   * @param text of a file
   */
  record Step(String word, String about, String text) {}

  /** The example of a section, such as {@code Reported}. */
  static PageExample of(String page, String section) {
    Matcher named =
        Pattern.compile("(?ms)^## " + section + "$(.*?)(?=^## (?:Fine|How to fix)$)").matcher(page);
    if (!named.find()) {
      throw new IllegalArgumentException("no section " + section);
    }
    return new PageExample(steps(named.group(1)));
  }

  private static List<Step> steps(String section) {
    List<Step> steps = new ArrayList<>();
    Matcher step = Pattern.compile(FENCE + "|" + COMMENT).matcher(section);
    String path = "";
    int fences = 0;
    while (step.find()) {
      if (step.group(4) == null) {
        String language = step.group(2);
        String file = path.isEmpty() ? fileOf(language, fences++) : path;
        if (!file.isEmpty()) {
          steps.add(new Step("file", file, text(language, step.group(3), file)));
        }
        path = "";
      } else if (step.group(4).equals("file") && step.group(6) == null) {
        path = step.group(5);
      } else {
        String about = Optional.ofNullable(step.group(5)).orElse("");
        String text = Optional.ofNullable(step.group(6)).orElse("");
        steps.add(new Step(step.group(4), about, DASHES_APART.matcher(text).replaceAll("-")));
      }
    }
    return steps;
  }

  private static String fileOf(String language, int number) {
    return switch (language) {
      case "markdown", "yaml", "sh", "bash" ->
          "docs/example" + (number == 0 ? "" : "-" + number) + ".md";
      default -> "";
    };
  }

  /** Front matter alone, a command or a line of text are completed to a document. */
  private static String text(String language, String shown, String file) {
    if (!file.endsWith(".md")) {
      return shown;
    }
    if (language.equals("sh") || language.equals("bash")) {
      return "# Restart the proxy\n\n```" + language + "\n" + shown + "```\n" + MORE;
    }
    boolean isFrontMatter = shown.startsWith("---\n");
    int end = isFrontMatter ? shown.indexOf("\n---\n", 3) + 5 : 0;
    String body = shown.substring(end);
    if (Pattern.compile("(?m)^# ").matcher(body).find()) {
      return shown;
    }
    return shown.substring(0, end) + "# Restart the proxy\n\n" + body + MORE;
  }

  /** What is said about a word, each time. */
  List<String> all(String word) {
    return steps.stream().filter(step -> step.word().equals(word)).map(Step::about).toList();
  }

  /** Whether it can be played. */
  boolean isProject() {
    return steps.stream().anyMatch(step -> step.word().equals("file"));
  }
}
