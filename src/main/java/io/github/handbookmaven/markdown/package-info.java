/**
 * Source files to documents.
 *
 * <p>It takes a text and gives front matter, sections, links and HTML with slots for what links
 * point at.
 *
 * <p>It may not fail on any text, and nothing else may use CommonMark.
 */
package io.github.handbookmaven.markdown;
