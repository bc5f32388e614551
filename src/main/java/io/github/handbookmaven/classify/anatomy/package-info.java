/**
 * Takes the text of a document, gives the parts it has and where they start, and which of its
 * sections a reader works by. May not ask what type the document is.
 */
package io.github.handbookmaven.classify.anatomy;
