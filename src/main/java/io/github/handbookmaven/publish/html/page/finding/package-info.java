/** Takes the frame, gives the pages that tell what was found and why it matters. */
package io.github.handbookmaven.publish.html.page.finding;
