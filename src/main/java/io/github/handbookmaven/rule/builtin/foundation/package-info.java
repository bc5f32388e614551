/**
 * Takes the handbook, gives observations about what a runbook rests on: one final class for each
 * mistake. May not read files or ask other rules.
 */
@InFamily(Family.FOUNDATION)
package io.github.handbookmaven.rule.builtin.foundation;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
