/**
 * The edition to JSON: the catalog and the findings.
 *
 * <p>It takes an edition and gives the machine interface and its schema.
 *
 * <p>It may not hold anything the pages do not tell.
 */
package io.github.handbookmaven.publish.json;
