/**
 * All stages to the handbook.
 *
 * <p>It takes settings and gives the handbook, and is the only place that knows the order of the
 * stages.
 *
 * <p>It may not judge or print.
 */
package io.github.handbookmaven.assemble;
