package io.github.handbookmaven.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which targets of links and images may stand on a page. What is on no list does not get
 * through: no {@code javascript:}, no {@code data:}, no {@code file:}.
 */
final class SafeUrl {
  private static final Set<String> OF_LINKS = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> OF_IMAGES = Set.of("https");

  /** Of names of documents in other repositories: followed by us, and by no browser. */
  private static final String NAME = "handbook";

  /** With blanks, which no browser leaves out today: nobody needs such a name. */
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.\\p{Z}\\s-]*+");

  private SafeUrl() {}

  /**
   * A link's target.
   *
   * @param target as written
   * @return the target as browsers read it, without control characters; empty where it may not be
   *     followed
   */
  public static Optional<String> ofLink(String target) {
    return checked(target, OF_LINKS);
  }

  /**
   * Whether a later stage may make a link of a target. A name of a document in another repository
   * is no address: in its place stands that of the document's page, or none.
   *
   * @param target as written
   * @return false where nobody may follow it
   */
  static boolean mayBecomeLink(String target) {
    return ofLink(target).isPresent() || scheme(withoutControls(target)).equals(NAME);
  }

  /**
   * An image's source.
   *
   * @param target as written
   * @return the source as browsers read it, without control characters; empty where it may not be
   *     loaded
   */
  public static Optional<String> ofImage(String target) {
    return checked(target, OF_IMAGES);
  }

  private static Optional<String> checked(String target, Set<String> schemes) {
    String plain = withoutControls(target);
    String scheme = scheme(plain);
    boolean leavesTheSite = plain.replace('\\', '/').startsWith("//");
    return scheme.isEmpty()
        ? Optional.of(plain).filter(any -> !leavesTheSite)
        : Optional.of(plain).filter(any -> schemes.contains(scheme));
  }

  /** Browsers drop tabs and line ends anywhere in an address, and blanks around it. */
  private static String withoutControls(String target) {
    StringBuilder plain = new StringBuilder();
    target
        .strip()
        .codePoints()
        .filter(sign -> sign > 0x1F && sign != 0x7F)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  /**
   * What stands before the first colon, unless a sign comes first that the <a
   * href="https://url.spec.whatwg.org/#scheme-state">URL standard</a> allows in no scheme: then the
   * colon is part of a relative name.
   */
  private static String scheme(String target) {
    int colon = target.indexOf(':');
    String before = target.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
    boolean isNone = colon < 0 || colon > 0 && !SCHEME.matcher(before).matches();
    return isNone ? "" : before + (colon == 0 ? ":" : "");
  }
}
