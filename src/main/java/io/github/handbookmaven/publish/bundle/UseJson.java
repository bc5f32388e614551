package io.github.handbookmaven.publish.bundle;

/**
 * That something of one repository is used by another.
 *
 * @param kind {@code document}, {@code alert} or {@code answers}
 * @param from who uses it
 * @param to what is used
 * @param alert the alert's name; null between documents
 */
record UseJson(String kind, String from, String to, String alert) {}
