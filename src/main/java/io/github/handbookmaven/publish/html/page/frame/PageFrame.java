package io.github.handbookmaven.publish.html.page.frame;

import java.util.List;

/**
 * What stands around a page's content; templates call it {@code $page}.
 *
 * @param title the page's own title
 * @param description one sentence for search engines and previews
 * @param section the word of the list it belongs to in the navigation
 * @param url the page, relative to {@code handbook/}
 * @param root the way from the page to {@code handbook/}: empty or {@code ../} repeated; from the
 *     server's root on the page that is shown for missing ones, where the address is known
 * @param crumbs the way down to it, without itself
 * @param policy the page's content security policy
 * @param scripts scripts only this page needs, relative to {@code handbook/}
 */
public record PageFrame(
    String title,
    String description,
    String section,
    String url,
    String root,
    List<NamedLink> crumbs,
    String policy,
    List<String> scripts) {

  /**
   * Nothing but what lies in the handbook, and no inline script or style. No script of ours
   * connects anywhere; tools that judge a page ask its own site for {@code robots.txt} in its name.
   */
  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; "
          + "base-uri 'none'; form-action 'none'";

  /** A diagram is drawn in a frame that has no rights, and shown as a picture. */
  private static final String WITH_DIAGRAM = STRICT + "; frame-src 'self'";

  /** A page without crumbs or scripts of its own. */
  public static PageFrame of(String title, String description, String section, String url) {
    return new PageFrame(
        title, description, section, url, rootOf(url), List.of(), STRICT, List.of());
  }

  /** The same page, with the way down to it. */
  public PageFrame under(List<NamedLink> way) {
    return new PageFrame(title, description, section, url, root, List.copyOf(way), policy, scripts);
  }

  /** The same page, with scripts of its own. */
  public PageFrame with(List<String> needed) {
    String needs = needed.contains(PageScripts.DIAGRAM) ? WITH_DIAGRAM : policy;
    return new PageFrame(
        title, description, section, url, root, crumbs, needs, List.copyOf(needed));
  }

  /** The same page, with another way to {@code handbook/}. */
  public PageFrame withRoot(String other) {
    return new PageFrame(title, description, section, url, other, crumbs, policy, scripts);
  }

  /**
   * The way from a page up to {@code handbook/}.
   *
   * @param url the page, relative to {@code handbook/}
   * @return {@code ../} for each folder; empty at the top
   */
  public static String rootOf(String url) {
    return "../".repeat((int) url.chars().filter(c -> c == '/').count());
  }
}
