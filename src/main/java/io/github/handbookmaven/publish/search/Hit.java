package io.github.handbookmaven.publish.search;

/**
 * A document that a term leads to.
 *
 * @param document 0-based number of the document
 * @param level how much the term says about it: {@link Levels}
 */
record Hit(int document, int level) {}
