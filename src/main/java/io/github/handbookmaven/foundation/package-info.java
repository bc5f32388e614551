/**
 * Types and references to foundations.
 *
 * <p>It takes verdicts and references and gives, for each runbook, the SOP it rests on.
 *
 * <p>It may not judge whether that is enough: rules do.
 */
package io.github.handbookmaven.foundation;
