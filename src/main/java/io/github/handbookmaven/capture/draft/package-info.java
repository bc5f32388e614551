/**
 * Takes what recordings show, and gives a draft: the Markdown of an SOP or a runbook with steps,
 * checks, decisions and exceptions. Whatever only a person can know is asked for in the draft; it
 * may not make anything up, and may not let a secret through.
 */
package io.github.handbookmaven.capture.draft;
