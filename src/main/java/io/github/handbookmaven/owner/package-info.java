/**
 * Takes the project's {@code CODEOWNERS}, gives who owns a path and which line says so. May not ask
 * a forge.
 */
package io.github.handbookmaven.owner;
