/**
 * Takes the text of a document, gives how strongly each signal speaks for each type, and the
 * probabilities that follow from the trained weights. May not look at anything but that text and
 * its metadata.
 */
package io.github.handbookmaven.classify.evidence;
