/**
 * Takes what a goal was given and what stands in the project, gives what the goal said the last
 * time, where nothing is different. May not know any goal.
 */
package io.github.handbookmaven.mojo.rerun;
