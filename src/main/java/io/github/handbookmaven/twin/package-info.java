/**
 * Takes the documents of a handbook, gives pairs that say the same at length. Looks at words alone:
 * whether a pair is a mistake is for a rule to say.
 */
package io.github.handbookmaven.twin;
