package io.github.handbookmaven.serve;

import java.nio.charset.StandardCharsets;

/** A page with the script that keeps it up to date: only the preview puts it there. */
final class LivePage {
  /** No page of a handbook lies in a folder of this name. */
  static final String FOLDER = ".handbook-live/";

  private static final String HEAD_END = "</head>";

  private LivePage() {}

  /**
   * Puts the script into a page's head, or at its end where a theme's page has none.
   *
   * @param page as published
   * @param mark tells this state of it from others
   * @return as shown
   */
  static byte[] of(byte[] page, String mark) {
    String html = new String(page, StandardCharsets.UTF_8);
    String script =
        "<meta name=\"handbook-live\" content=\""
            + mark
            + "\">\n<link rel=\"stylesheet\" href=\"/.handbook-live/live.css\">\n"
            + "<script src=\"/.handbook-live/live.js\" defer></script>\n";
    int head = html.indexOf(HEAD_END);
    String shown =
        head < 0 ? html + script : html.substring(0, head) + script + html.substring(head);
    return shown.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What is shown where there is no page yet: the script tells what is wrong, and when it no longer
   * is.
   */
  static byte[] empty() {
    String html =
        "<!DOCTYPE html>\n"
            + "<html lang=\"en\">\n"
            + "<head>\n"
            + "<meta charset=\"utf-8\">\n"
            + "<title>Preview</title>\n"
            + "</head>\n"
            + "<body>\n"
            + "<main><h1>This page cannot be made yet</h1></main>\n"
            + "</body>\n"
            + "</html>\n";
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
