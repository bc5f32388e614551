/**
 * Takes results with a digest of what they were made from, gives them back to whoever asks with the
 * same digest, in this run or a later one. May not know what they mean.
 */
package io.github.handbookmaven.kept;
