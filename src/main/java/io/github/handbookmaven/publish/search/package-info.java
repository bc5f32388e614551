/**
 * The edition to a search index that browsers read without a server.
 *
 * <p>It takes an edition and gives small classic scripts, of which a query loads only those it
 * needs: a page opened from a disk may run scripts, but not fetch data.
 *
 * <p>It may not hold anything that is not on the pages, nor know how results are shown.
 */
package io.github.handbookmaven.publish.search;
