/**
 * Takes the handbook, gives observations about alerts and their runbooks: one final class for each
 * mistake. May not read files or ask other rules.
 */
@InFamily(Family.ALERTS)
package io.github.handbookmaven.rule.builtin.alert;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
