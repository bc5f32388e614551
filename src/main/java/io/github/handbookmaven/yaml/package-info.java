/**
 * YAML text to nodes with line and column.
 *
 * <p>It takes a text and gives nodes and faults, under limits that hold against hostile input.
 *
 * <p>It may not turn a value into a number or a date, and nothing else may use SnakeYAML.
 */
package io.github.handbookmaven.yaml;
