/**
 * The words every stage speaks: paths, places, types, documents.
 *
 * <p>It takes nothing but the JDK and gives records that cannot hold what cannot exist.
 *
 * <p>It may not read a disk, a clock or a network, and depends on no other package.
 */
package io.github.handbookmaven.model;
