/**
 * Takes what rules see, gives the words and places all of them use, so that the same is said in the
 * same way. May not report anything itself.
 */
package io.github.handbookmaven.rule.words;
