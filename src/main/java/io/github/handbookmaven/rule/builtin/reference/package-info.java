/**
 * Takes the handbook, gives observations about what documents point at: one final class for each
 * mistake. May not read files or ask other rules.
 */
@InFamily(Family.REFERENCES)
package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
