package io.github.handbookmaven.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes heading ids as GitHub does, unique within one document. */
final class GithubSlugger {
  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]");

  /** GitHub leaves the id of a heading without letters empty, which HTML does not allow. */
  private static final String NAMELESS = "section";

  private final Map<String, Integer> copies = new HashMap<>();

  /** Takes an id away from the headings that follow; false where it is taken already. */
  boolean reserve(String id) {
    return copies.putIfAbsent(id, 0) == null;
  }

  /** The id of the next heading. */
  String slug(String heading) {
    String plain = plain(heading);
    String base = plain.isEmpty() ? NAMELESS : plain;
    String slug = base;
    while (!reserve(slug)) {
      slug = base + "-" + copies.merge(base, 1, Integer::sum);
    }
    return slug;
  }

  /** The id of a heading that is alone. */
  static String plain(String heading) {
    return DROPPED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
  }
}
