package io.github.handbookmaven.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The id an anchor of a document gets on its page. Ids that pages use themselves (those listed
 * here, and all that start with {@code hb-}), and names that scripts trip over, are given a prefix,
 * so that no heading can take them over. Links to them go through the same function and arrive.
 */
public final class PageAnchor {
  private static final String PREFIX = "doc-";

  /** Ids of pages, and names an element's id would shadow on {@code document} or objects. */
  private static final Set<String> TAKEN =
      Set.of(
          "__proto__",
          "body",
          "constructor",
          "content",
          "footer",
          "hasownproperty",
          "head",
          "header",
          "main",
          "nav",
          "prototype",
          "search",
          "sidebar",
          "toc",
          "tostring",
          "valueof");

  private static final Pattern PAGES_OWN = Pattern.compile("(?:hb|handbook|fn|fnref)-.*");

  private PageAnchor() {}

  /**
   * The id on the page.
   *
   * @param anchor a heading's id, or any other id a fragment names
   * @return the same, but for names that are taken
   */
  public static String of(String anchor) {
    String bare = anchor;
    while (bare.startsWith(PREFIX)) {
      bare = bare.substring(PREFIX.length());
    }
    return isTaken(bare) ? PREFIX + anchor : anchor;
  }

  private static boolean isTaken(String anchor) {
    String plain = anchor.toLowerCase(Locale.ROOT);
    return TAKEN.contains(plain) || PAGES_OWN.matcher(plain).matches();
  }
}
