/**
 * Takes all documents and the project's tree, gives every reference between them: the one entry to
 * what links, alerts and code lead to. May not judge what it found.
 */
package io.github.handbookmaven.reference.resolve;
