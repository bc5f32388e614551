/**
 * Takes the handbook, gives observations about which type a document is: one final class for each
 * mistake. May not read files or ask other rules.
 */
@InFamily(Family.TYPE)
package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
