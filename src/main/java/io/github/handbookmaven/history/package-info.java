/**
 * Git to the history of files.
 *
 * <p>It takes the paths of interest and gives their changes from one walk, or says why it cannot
 * tell.
 *
 * <p>It may not guess: what git cannot tell stays unknown; nothing else may use JGit.
 */
package io.github.handbookmaven.history;
