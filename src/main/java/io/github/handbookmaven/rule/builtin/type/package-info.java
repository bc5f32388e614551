/**
 * Takes the handbook, gives observations about which type a document is: one final class for each
 * mistake. May not read files or ask other rules.
 */
package io.github.handbookmaven.rule.builtin.type;
