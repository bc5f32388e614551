package io.github.handbookmaven.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths and names as addresses write them: UTF-8, percent-encoded as RFC 3986 says. */
public final class UriPath {
  private static final String UNRESERVED = "-._~";

  /** What RFC 3986 lets a path hold beside: {@code pchar} without the colon of a scheme. */
  private static final String IN_PATHS = UNRESERVED + "!$&'()*+,;=@/";

  private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

  private UriPath() {}

  /**
   * A path in an address.
   *
   * @param path its strokes part segments
   * @return encoded as far as a path must be
   */
  public static String encode(String path) {
    return encode(path, IN_PATHS);
  }

  /**
   * A text as one segment of an address, or as a value behind its {@code ?} or {@code #}.
   *
   * @param text any text
   * @return all but letters, digits and {@code -._~} encoded
   */
  public static String encodeSegment(String text) {
    return encode(text, UNRESERVED);
  }

  private static String encode(String text, String kept) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (octet & 0xff);
      if (isAlphanumeric(sign) || kept.indexOf(sign) >= 0) {
        encoded.append(sign);
      } else {
        encoded.append('%').append(DIGITS.toHexDigits(octet));
      }
    }
    return encoded.toString();
  }

  private static boolean isAlphanumeric(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9');
  }

  /**
   * The path that an address of our own writes.
   *
   * @param encoded what {@link #encode} gave
   * @return what it was given
   */
  public static String decode(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
