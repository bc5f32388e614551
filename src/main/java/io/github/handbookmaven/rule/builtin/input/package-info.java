/**
 * Takes the handbook, gives observations about files: one final class for each mistake. May not
 * read files or ask other rules.
 */
@InFamily(Family.INPUT)
package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
