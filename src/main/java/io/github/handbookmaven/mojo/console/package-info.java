/**
 * What goals say to whoever sits before them. Takes editions, counts and stages, gives lines of a
 * log or of a terminal. May not decide what is said in files, nor know any goal.
 */
package io.github.handbookmaven.mojo.console;
