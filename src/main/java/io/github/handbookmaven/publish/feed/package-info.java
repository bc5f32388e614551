/**
 * What changed lately to an Atom feed (RFC 4287).
 *
 * <p>It takes an edition and gives entries with stable ids.
 *
 * <p>It may not depend on the hour it is written at.
 */
package io.github.handbookmaven.publish.feed;
