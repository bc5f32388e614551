package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.model.UriPath;

/**
 * A page to be rendered.
 *
 * @param template the template of its content
 * @param frame what stands around it
 * @param view everything the template prints
 */
public record Page(String template, PageFrame frame, Record view) {

  /**
   * The file it is written to.
   *
   * @return below {@code handbook/}, not encoded
   */
  public String file() {
    return file(frame.url());
  }

  /**
   * The file that a page's address leads to.
   *
   * @param url relative to {@code handbook/}, percent-encoded
   * @return below {@code handbook/}, not encoded
   */
  public static String file(String url) {
    return UriPath.decode(url);
  }

  /**
   * The template around the content.
   *
   * @return {@code page.vm}; {@code bare.vm} for a page nobody stays on
   */
  public String layout() {
    return template.equals("redirect.vm") ? "bare.vm" : "page.vm";
  }
}
