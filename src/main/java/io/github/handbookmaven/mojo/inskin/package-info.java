/**
 * Takes an edition, gives tables inside the page that Maven's own site draws, in the reader's
 * language. May not write files: the site plugin owns the sink.
 */
package io.github.handbookmaven.mojo.inskin;
