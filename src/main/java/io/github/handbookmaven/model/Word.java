package io.github.handbookmaven.model;

import java.util.Locale;

/** How a constant is called outside of the code. */
public final class Word {
  private Word() {}

  /**
   * Its word in messages, settings and files for other programs.
   *
   * @param constant any
   * @return kebab-case
   */
  public static String of(Enum<?> constant) {
    return key(constant).replace('_', '-');
  }

  /**
   * Its part of a key in front matter or in the files of labels.
   *
   * @param constant any
   * @return snake_case
   */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
