package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.publish.html.page.frame.NamedLink;

/**
 * What points at a document, and from which section.
 *
 * @param from the document that points here
 * @param typeLabel its type
 * @param section the section it does so in, linked
 * @param text the link's words
 */
public record Backlink(NamedLink from, String typeLabel, NamedLink section, String text) {}
