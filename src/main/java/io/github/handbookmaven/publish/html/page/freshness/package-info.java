/**
 * Takes the frame, gives the page that tells how far documents can be trusted, and the plan that
 * spreads their reviews.
 */
package io.github.handbookmaven.publish.html.page.freshness;
