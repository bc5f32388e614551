/**
 * Takes the head of a document's text, gives its metadata, each value with its place, and the flaws
 * of what was written there. Reads no file and knows no Markdown: only the lines between the
 * fences, and the comments that stand for them. History and author ask it too, so that a key has
 * one spelling in the whole house.
 */
package io.github.handbookmaven.frontmatter;
