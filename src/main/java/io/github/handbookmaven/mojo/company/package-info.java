/**
 * What a company decides for all its projects.
 *
 * <p>It takes the jars among the plugin's dependencies and what POM and command line gave, and
 * gives each parameter the company's value where neither gave one.
 *
 * <p>It may not know what a parameter means.
 */
package io.github.handbookmaven.mojo.company;
