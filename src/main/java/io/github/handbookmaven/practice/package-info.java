/**
 * Records of runs and of readings to what is known of how documents are used.
 *
 * <p>It takes the documents, the register of readers and the logs of runs that are filed beside the
 * documents, and gives for each document its runs, and who has read which text of it.
 *
 * <p>It may not write, nor judge whether a document is used enough.
 */
package io.github.handbookmaven.practice;
