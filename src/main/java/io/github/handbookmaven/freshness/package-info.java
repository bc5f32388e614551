/**
 * Review records and history to freshness.
 *
 * <p>It takes what was recorded, what changed and a day and gives each document's state, with where
 * every value comes from.
 *
 * <p>It may not read a clock, nor call fresh what it cannot tell.
 */
package io.github.handbookmaven.freshness;
