/**
 * Takes the handbook, gives observations about whether a document is still true: one final class
 * for each mistake. May not read files or ask other rules.
 */
@InFamily(Family.FRESHNESS)
package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
