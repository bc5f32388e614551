package io.github.handbookmaven.publish.html.page.frame;

/**
 * A link with its text.
 *
 * @param text what it shows
 * @param url relative to {@code handbook/}, or absolute; empty where it leads nowhere
 * @param isOutward whether it leaves the handbook
 */
public record NamedLink(String text, String url, boolean isOutward) {

  /**
   * A link that leaves the handbook where its address is absolute.
   *
   * @param text what it shows
   * @param url relative to {@code handbook/}, or absolute
   */
  public NamedLink(String text, String url) {
    this(text, url, url.startsWith("http:") || url.startsWith("https:"));
  }
}
