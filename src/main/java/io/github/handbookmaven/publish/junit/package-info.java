/**
 * Findings to JUnit XML, as Surefire writes it.
 *
 * <p>It takes findings and gives one test suite a document.
 *
 * <p>It may not hold characters XML 1.0 forbids.
 */
package io.github.handbookmaven.publish.junit;
