/**
 * Takes an edition, gives the bundle that other repositories read: data, never pages. May not write
 * anything that differs between machines.
 */
package io.github.handbookmaven.publish.bundle;
