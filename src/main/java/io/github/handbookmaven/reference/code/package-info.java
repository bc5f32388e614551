/**
 * Takes the text and the code of documents, gives what they name in the project: paths, scripts,
 * make targets, Maven modules, phases, goals and profiles. What cannot be known is unknown, never
 * broken. May not run anything.
 */
package io.github.handbookmaven.reference.code;
