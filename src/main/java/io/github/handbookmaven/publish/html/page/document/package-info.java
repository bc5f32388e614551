/**
 * Takes the frame and the parts that other pages share, gives the page of each document and the
 * printable binder of all.
 */
package io.github.handbookmaven.publish.html.page.document;
