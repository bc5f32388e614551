/**
 * The rules the plugin brings: one final class a mistake.
 *
 * <p>Each takes the handbook and gives what it sees.
 *
 * <p>None may know of another, of severities set by users, or of output.
 */
package io.github.handbookmaven.rule.builtin;
