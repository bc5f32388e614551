/**
 * A person's act to a document written or stamped.
 *
 * <p>It takes a review and gives the file with just the lines changed that record it.
 *
 * <p>It may not touch anything else the user wrote.
 */
package io.github.handbookmaven.author;
