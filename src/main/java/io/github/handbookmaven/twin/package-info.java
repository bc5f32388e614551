/**
 * Takes the documents of a handbook, gives families of copies and pairs that say the same at
 * length. Looks at words alone: whether that is a mistake is for a rule to say.
 */
package io.github.handbookmaven.twin;
