package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the freshness comment Google's documents carry instead of front matter: {@code <!--*
 * freshness: { owner: 'ada' reviewed: '2026-06-16' } *-->}.
 */
final class FreshnessComment {
  private static final String GROUP = "freshness";
  private static final Pattern COMMENT =
      Pattern.compile(
          "^ {0,3}<!--\\*[^{}]{0,1000}?freshness:\\s*\\{([^{}]{0,1000})\\}", Pattern.MULTILINE);
  private static final Pattern PAIR = Pattern.compile("(\\w{1,40})\\s*:\\s*(['\"])([^'\"\\n]*)\\2");
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~)", Pattern.MULTILINE);

  private FreshnessComment() {}

  /** The fields of a body's comment; none where it has none, or shows one as code only. */
  static List<Field> fields(String body) {
    Matcher comment = COMMENT.matcher(body);
    boolean isThere = body.contains("<!--*") && comment.find();
    if (!isThere || isInFence(body, comment.start())) {
      return List.of();
    }
    Stream<Field> fields =
        PAIR.matcher(comment.group(1))
            .results()
            .map(
                pair ->
                    field(pair.group(1), pair.group(3), body, comment.start(1) + pair.start(3)));
    return fields.toList();
  }

  private static boolean isInFence(String body, int at) {
    return FENCE.matcher(body.substring(0, at)).results().count() % 2 == 1;
  }

  private static Field field(String key, String value, String body, int at) {
    int lineStart = body.lastIndexOf('\n', at) + 1;
    int line = (int) body.substring(0, lineStart).chars().filter(sign -> sign == '\n').count() + 1;
    YamlNode.Scalar text = new YamlNode.Scalar(value, true, line, at - lineStart + 1);
    return new Field(GROUP + key.toLowerCase(Locale.ROOT), key, text, true);
  }
}
