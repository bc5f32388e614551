/**
 * A listing of files to the documentation sites among them.
 *
 * <p>It takes the paths of a project and a way to read small files, and gives each site with its
 * generator, its content folders and the pages its configuration declares.
 *
 * <p>It may not run anything: what a configuration computes is not known here.
 */
package io.github.handbookmaven.site;
