/** Takes the frame, gives the lists of documents and what they are filtered by. */
package io.github.handbookmaven.publish.html.page.list;
