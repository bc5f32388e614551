package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.rule.Severity;

/**
 * A line, and how loud it is.
 *
 * @param severity {@link Severity#NOTE} for what is merely told
 * @param text one line of visible characters, and the style's own
 */
public record ReportLine(Severity severity, String text) {}
