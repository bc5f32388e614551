/**
 * A document and what a link in it says, to the files the site's own generator would look for.
 *
 * <p>It takes the sites of a project and its tree, and gives, for each document that one of them
 * publishes, where its links lead by the rules of that generator.
 *
 * <p>It may not say that a link is broken: it knows one reading of several.
 */
package io.github.handbookmaven.reference.route;
