/**
 * The preview: a handbook shown to the person who writes it, while it is written.
 *
 * <p>It takes what makes editions and writes their files, and gives HTTP on the loopback address:
 * pages made when they are asked for, made anew when a file changes.
 *
 * <p>It may not know how an edition is made, how a page looks, or Maven; and it shows nothing to
 * anybody but a browser of this machine.
 */
package io.github.handbookmaven.serve;
