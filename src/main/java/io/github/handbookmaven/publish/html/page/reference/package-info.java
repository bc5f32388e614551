/**
 * Takes the frame and the lists, gives the pages that tell what points at what: alerts,
 * foundations, links.
 */
package io.github.handbookmaven.publish.html.page.reference;
