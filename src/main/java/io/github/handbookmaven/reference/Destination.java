package io.github.handbookmaven.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link's target, taken apart.
 *
 * @param form how it is to be followed
 * @param path decoded, without query and fragment; the whole target where it is not followed
 * @param fragment decoded, without {@code #}; empty where there is none
 */
public record Destination(Form form, String path, Optional<String> fragment) {

  /** How a target is to be followed. */
  public enum Form {
    /** Nothing was written. */
    EMPTY,
    /** A template will make something of it that nobody here knows. */
    TEMPLATED,
    /** Another site, or another scheme. */
    EXTERNAL,
    /** A place in the same document. */
    FRAGMENT,
    /** From the repository's or the site's root. */
    ROOTED,
    /** From the document's folder. */
    RELATIVE
  }

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{|\\{%|<%|\\$\\{|\\$\\(|\\$[A-Z_]{2}|%\\{|#\\{|\\[\\[|%7B%7B|\\{[A-Za-z0-9_][\\w.-]*\\}"
              + "|<[A-Za-z_][^<>]*>|@[A-Za-z][\\w.]*@|%[A-Z_]{3,}%",
          Pattern.CASE_INSENSITIVE);

  /**
   * Roots that a generator's configuration gives a meaning: {@code @site/}, {@code ~@}, {@code ~/}.
   */
  private static final Pattern GENERATOR_ALIAS = Pattern.compile("^(?:~?@[\\w-]*|~)/.*");

  private static final Pattern SCHEME = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

  /**
   * Takes a target apart.
   *
   * @param target as written
   * @return its parts
   */
  public static Destination parse(String target) {
    String plain = target.strip();
    if (plain.isEmpty()) {
      return whole(Form.EMPTY, plain);
    }
    if (TEMPLATE.matcher(plain).find() || GENERATOR_ALIAS.matcher(plain).matches()) {
      return whole(Form.TEMPLATED, plain);
    }
    return SCHEME.matcher(plain).matches() ? whole(Form.EXTERNAL, plain) : local(plain);
  }

  private static Destination whole(Form form, String target) {
    return new Destination(form, target, Optional.empty());
  }

  private static Destination local(String target) {
    int hash = target.indexOf('#');
    String beforeHash = hash < 0 ? target : target.substring(0, hash);
    Optional<String> fragment =
        hash < 0 ? Optional.empty() : Optional.of(decode(target.substring(hash + 1)));
    int question = beforeHash.indexOf('?');
    String path = decode(question < 0 ? beforeHash : beforeHash.substring(0, question));
    return new Destination(form(path), path, fragment);
  }

  private static Form form(String path) {
    if (path.isEmpty()) {
      return Form.FRAGMENT;
    }
    return path.startsWith("/") ? Form.ROOTED : Form.RELATIVE;
  }

  /**
   * Undoes percent-encoding; what is not well-formed stays as it is, as in browsers.
   *
   * @param text encoded
   * @return decoded
   */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    int at = 0;
    while (at < encoded.length) {
      int octet = encoded[at] == '%' && at + 2 < encoded.length ? octet(encoded, at + 1) : -1;
      bytes.write(octet < 0 ? encoded[at] : octet);
      at += octet < 0 ? 1 : 3;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int octet(byte[] encoded, int at) {
    int high = Character.digit(encoded[at], 16);
    int low = Character.digit(encoded[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
