/**
 * Numbers and graphs to drawings.
 *
 * <p>It takes labels, numbers and links and gives SVG that stands in a page, coloured by its style
 * sheet.
 *
 * <p>It may not carry anything that the page does not also say as text.
 */
package io.github.handbookmaven.publish.html.drawing;
