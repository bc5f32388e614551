package io.github.handbookmaven.rule.words;

/** How all rules word what was probably meant, so that readers learn it once. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The remedy for something that leads nowhere but lies near something that does not. */
  public static String remedy(String meant) {
    return "probably '" + meant + "' was meant";
  }
}
