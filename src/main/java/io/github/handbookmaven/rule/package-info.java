/**
 * The handbook to findings.
 *
 * <p>It takes a handbook, the rules and the user's settings and gives findings with severity,
 * fingerprint and silence.
 *
 * <p>It may not read the sources again or know how findings are shown.
 */
package io.github.handbookmaven.rule;
