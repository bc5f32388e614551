/**
 * Documents to verdicts.
 *
 * <p>It takes a document and gives its type, how sure that is, and the evidence.
 *
 * <p>It may not look beyond the document: neither at its folder nor at who links to it.
 */
package io.github.handbookmaven.classify;
