package io.github.handbookmaven.publish.html.page.frame;

/** Fragments on our own pages. */
public final class Slugs {
  private Slugs() {}

  /** The fragment of an alert on the alerts page. */
  public static String alert(String name) {
    return "alert-" + plain(name);
  }

  /** Letters, digits and hyphens only, so that it needs no encoding anywhere. */
  static String plain(String text) {
    StringBuilder slug = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < 128 && Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
              } else {
                slug.append('-');
              }
            });
    return slug.toString();
  }
}
