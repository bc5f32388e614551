package io.github.handbookmaven.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page that explains a rule: {@code io/github/handbookmaven/rule/pages/ID.md} beside the rule's
 * class, so that a user's own rule brings its page in the same jar. Comments that begin with {@code
 * example:} are left out.
 *
 * @param markdown the page as written, starting with a heading that is the rule's id
 */
public record RulePage(String markdown) {
  private static final String EXAMPLE = "<!-- example: ";
  private static final String END = "-->\n";
  private static final String FOLDER = "io/github/handbookmaven/rule/pages/";

  /** Refuses nothing but null. */
  public RulePage {
    Objects.requireNonNull(markdown, "markdown");
  }

  /**
   * The page of a rule.
   *
   * @param rule the rule
   * @return its page, or empty where its jar holds none
   * @throws UncheckedIOException where the jar cannot be read
   */
  public static Optional<RulePage> of(Rule rule) {
    String name = FOLDER + rule.id() + ".md";
    try (InputStream page = rule.getClass().getClassLoader().getResourceAsStream(name)) {
      return page == null
          ? Optional.empty()
          : Optional.of(
              new RulePage(shown(new String(page.readAllBytes(), StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Without what completes an example to a project, which only a test reads. */
  private static String shown(String page) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int from = page.indexOf(EXAMPLE); from >= 0; from = page.indexOf(EXAMPLE, at)) {
      shown.append(page, at, from);
      int end = page.indexOf(END, from);
      at = end < 0 ? page.length() : end + END.length();
    }
    return shown.append(page.substring(at)).toString();
  }

  /**
   * The first running text of the page: why the mistake matters.
   *
   * @return one line; empty for a page of headings only
   */
  public String summary() {
    return markdown
        .lines()
        .dropWhile(RulePage::isHeadingOrBlank)
        .takeWhile(line -> !isHeadingOrBlank(line))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private static boolean isHeadingOrBlank(String line) {
    return line.isBlank() || line.startsWith("#");
  }
}
