/**
 * The documents, their runs and their readers to the pages about practice.
 *
 * <p>It takes what every page draws on and gives views.
 *
 * <p>It may not decide who is named: the handbook says so.
 */
package io.github.handbookmaven.publish.html.page.practice;
