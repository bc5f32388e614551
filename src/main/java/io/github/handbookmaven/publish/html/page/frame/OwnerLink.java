package io.github.handbookmaven.publish.html.page.frame;

/**
 * An owner.
 *
 * @param name as written
 * @param url the owner's page, relative to {@code handbook/}
 * @param contact how to reach them: a mail or forge address; empty where that is not known
 */
public record OwnerLink(String name, String url, String contact) {
  private static final String PAGE = ".html";

  /** Their reviews as a calendar, beside the page. */
  public String calendar() {
    return beside(".ics");
  }

  /** What changed in their documents as a feed, beside the page. */
  public String feed() {
    return beside(".atom");
  }

  private String beside(String extension) {
    return url.substring(0, url.length() - PAGE.length()) + extension;
  }
}
