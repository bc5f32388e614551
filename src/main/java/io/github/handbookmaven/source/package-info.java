/**
 * Folders to source files.
 *
 * <p>It takes roots and patterns and gives every document's text, read once, and a listing of the
 * project.
 *
 * <p>It may not open what lies outside the project, and knows nothing of what the texts mean.
 */
package io.github.handbookmaven.source;
