/**
 * The edition: a handbook, its findings and how to show them.
 *
 * <p>It takes an edition and gives files, written only where their bytes differ.
 *
 * <p>It may not judge: what is shown was found above.
 */
package io.github.handbookmaven.publish;
