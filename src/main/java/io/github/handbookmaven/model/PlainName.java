package io.github.handbookmaven.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names that every file system and address takes as they are. */
public final class PlainName {
  private PlainName() {}

  /**
   * What is left of a text in a name.
   *
   * @param text any text
   * @return its letters and digits of ASCII in lower case, those with marks without them, in groups
   *     parted by single hyphens; empty where it has none
   */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
