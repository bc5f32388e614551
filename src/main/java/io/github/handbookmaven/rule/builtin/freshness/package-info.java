/**
 * Takes the handbook, gives observations about whether a document is still true: one final class
 * for each mistake. May not read files or ask other rules.
 */
package io.github.handbookmaven.rule.builtin.freshness;
