/**
 * Takes the links of documents and the names in their front matter, gives what each leads to.
 * Follows the routes of site generators, and may not read beyond the project's tree.
 */
package io.github.handbookmaven.reference.link;
