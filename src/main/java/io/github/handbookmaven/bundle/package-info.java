/**
 * Bundles of other repositories to records.
 *
 * <p>It takes a file somebody else made and gives what the plugin wrote into it, checked value by
 * value.
 *
 * <p>It may not write to a disk, follow a name out of the bundle, or trust any size it is told.
 */
package io.github.handbookmaven.bundle;
