/**
 * Takes the handbook, gives observations about front matter: one final class for each mistake. May
 * not read files or ask other rules.
 */
@InFamily(Family.FRONT_MATTER)
package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.InFamily;
