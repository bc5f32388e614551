/**
 * Templates and assets of the theme, the project's own before the built-in ones.
 *
 * <p>It takes a template's name and records, and gives HTML in which everything is escaped that is
 * not {@link io.github.handbookmaven.publish.html.template.Html}.
 *
 * <p>It may not let a template reach anything but the components of records, nor read a file
 * outside the theme's folders.
 */
package io.github.handbookmaven.publish.html.template;
