package io.github.handbookmaven.rule.builtin;

/** How all rules word what was probably meant, so that readers learn it once. */
final class Guess {
  private Guess() {}

  /** The remedy for something that leads nowhere but lies near something that does not. */
  static String remedy(String meant) {
    return "probably '" + meant + "' was meant";
  }
}
