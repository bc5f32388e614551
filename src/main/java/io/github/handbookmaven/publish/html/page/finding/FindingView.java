package io.github.handbookmaven.publish.html.page.finding;

import io.github.handbookmaven.publish.html.page.frame.NamedLink;

/**
 * A finding.
 *
 * @param severity the severity's word
 * @param severityLabel the severity as readers call it
 * @param rule the rule and its page
 * @param document the document it was found in, or the file
 * @param place {@code path:line:column}
 * @param source that line on the forge; empty where it is not known
 * @param message what
 * @param remedy do this
 * @param silenced why it does not count; empty where it does
 */
public record FindingView(
    String severity,
    String severityLabel,
    NamedLink rule,
    NamedLink document,
    String place,
    String source,
    String message,
    String remedy,
    String silenced) {}
