/**
 * Findings to GitLab's code quality report.
 *
 * <p>It takes findings and gives one list.
 *
 * <p>It may not hold silenced findings: GitLab has no word for them.
 */
package io.github.handbookmaven.publish.gitlab;
