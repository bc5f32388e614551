/**
 * Takes what Maven knows of a build, gives plain records of it: where the goal works, which
 * modules, plugins and profiles there are, how our goals are called. Nothing of Maven leaves this
 * package but through {@link io.github.handbookmaven.mojo.maven.Reactor}.
 */
package io.github.handbookmaven.mojo.maven;
