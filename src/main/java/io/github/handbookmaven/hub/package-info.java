/**
 * Bundles to what a handbook of many repositories is made of.
 *
 * <p>It takes bundles and inventories and gives their documents as further source files, each below
 * a folder of its repository's, and says who is called what.
 *
 * <p>It may not let one repository speak for another.
 */
package io.github.handbookmaven.hub;
