/**
 * Documents to what they point at.
 *
 * <p>It takes all documents, alert rules and the facts of the build and gives each reference,
 * resolved or not, both ways.
 *
 * <p>It may not use a network, nor call broken what nobody here can tell.
 */
package io.github.handbookmaven.reference;
