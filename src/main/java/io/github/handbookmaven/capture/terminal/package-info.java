/**
 * Takes what a program wrote to a terminal, and gives what a person saw: logical lines, the place
 * of the cursor, and the marks that shells leave for their terminal. It knows no recording format
 * and no shell; it may not keep more of a long output than its head and its tail.
 */
package io.github.handbookmaven.capture.terminal;
