/**
 * Takes the handbook, gives observations about what documents point at: one final class for each
 * mistake. May not read files or ask other rules.
 */
package io.github.handbookmaven.rule.builtin.reference;
