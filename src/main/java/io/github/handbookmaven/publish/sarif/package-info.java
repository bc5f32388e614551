/**
 * Findings to SARIF 2.1.0, the OASIS standard for results of static analysis.
 *
 * <p>It takes findings and rules and gives one log.
 *
 * <p>It may not drop silenced findings: they are marked.
 */
package io.github.handbookmaven.publish.sarif;
