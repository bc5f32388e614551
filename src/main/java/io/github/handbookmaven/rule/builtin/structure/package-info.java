/**
 * Takes the handbook, gives observations about which sections a document of its type needs: one
 * final class for each mistake. May not read files or ask other rules.
 */
@InFamily(Family.STRUCTURE)
package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
