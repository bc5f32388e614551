/**
 * Takes an edition, gives what every page draws on: words, addresses, rows of documents, and the
 * frame around a page's content. Knows no single page.
 */
package io.github.handbookmaven.publish.html.page.frame;
