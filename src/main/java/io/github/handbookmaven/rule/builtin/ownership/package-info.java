/**
 * Takes the handbook, gives observations about who owns a document: one final class for each
 * mistake. May not read files or ask other rules.
 */
@InFamily(Family.OWNERSHIP)
package io.github.handbookmaven.rule.builtin.ownership;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
