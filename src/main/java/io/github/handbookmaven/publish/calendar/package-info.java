/**
 * Reviews falling due to an iCalendar file (RFC 5545).
 *
 * <p>It takes an edition and gives one event a document.
 *
 * <p>It may not depend on the hour it is written at.
 */
package io.github.handbookmaven.publish.calendar;
