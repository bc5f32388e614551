/**
 * What each page of the handbook says.
 *
 * <p>It takes an edition and gives pages: a template's name and a record with everything the
 * template prints, decided and put into words.
 *
 * <p>It may not render, nor write a file.
 */
package io.github.handbookmaven.publish.html.page;
