package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.yaml.YamlNode;

/**
 * A key of front matter with its value.
 *
 * @param plainKey without case, blanks and signs
 * @param written the key as its author wrote it
 * @param value what stands under it
 * @param nested whether it stood in a map such as {@code freshness:}, which may be another tool's
 */
record Field(String plainKey, String written, YamlNode value, boolean nested) {

  /** Whether the value counts days without saying so: {@code review_interval_days: 90}. */
  boolean countsDays() {
    return plainKey.endsWith("days");
  }

  /** Whether it is Microsoft's, whose dates are written month first. */
  boolean isMicrosofts() {
    return plainKey.startsWith("ms");
  }

  /** Whether it is of Google's kind, whose months are written as words. */
  boolean isGoogles() {
    return plainKey.startsWith("freshness");
  }
}
