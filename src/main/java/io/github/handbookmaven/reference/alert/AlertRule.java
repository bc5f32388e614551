package io.github.handbookmaven.reference.alert;

import io.github.handbookmaven.model.Place;

/**
 * An alert rule as its file has it, its runbook not yet looked for.
 *
 * @param name the alert's name
 * @param group its rule group; empty where it has none
 * @param at where the name is written
 * @param severity its label; may be empty
 * @param holdFor its {@code for}; may be empty
 * @param expression its {@code expr}; may be empty
 * @param runbook as written; may be empty
 * @param runbookAt where that is written; {@code at} where it names none
 */
record AlertRule(
    String name,
    String group,
    Place at,
    String severity,
    String holdFor,
    String expression,
    String runbook,
    Place runbookAt) {}
