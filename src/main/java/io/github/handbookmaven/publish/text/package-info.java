/**
 * Findings to lines of text: the console and GitHub's annotations.
 *
 * <p>It takes an edition and gives lines, each of one severity.
 *
 * <p>It may not let anything a document or a file name holds start a line, colour a terminal or
 * command a build server.
 */
package io.github.handbookmaven.publish.text;
