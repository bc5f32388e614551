/**
 * The edition to HTML.
 *
 * <p>It takes an edition and gives pages, assets, search index and drawings.
 *
 * <p>It may not let a template decide or print anything unescaped; nothing else may use Velocity.
 */
package io.github.handbookmaven.publish.html;
