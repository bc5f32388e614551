/**
 * The handbook to what newcomers read of it, and in which order.
 *
 * <p>It takes the documents with what they rest on and gives reading lists.
 *
 * <p>It may not write or know pages.
 */
package io.github.handbookmaven.publish.reading;
