/**
 * The goals: thin adapters between Maven and the stages.
 *
 * <p>It takes parameters and gives settings records, and is where errors become one sentence.
 *
 * <p>It may not loop over documents or hold logic of its own; nothing else may use Maven or Doxia.
 */
package io.github.handbookmaven.mojo;
