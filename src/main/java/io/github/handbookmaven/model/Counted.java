package io.github.handbookmaven.model;

/** Numbers of things in messages, which are English whatever the language of the pages. */
public final class Counted {
  private Counted() {}

  /**
   * How many of something.
   *
   * @param number how many, in digits without separators
   * @param noun one of them; its plural ends in {@code s}
   * @return such as {@code 1 document} or {@code 0 documents}
   */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
