package io.github.handbookmaven.publish.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The highlighter as its webjar brings it. */
final class Highlighter {
  /** Where the core of the bundle is whole: what follows are grammars, each with a file as well. */
  private static final Pattern CORE_ENDS =
      Pattern.compile("\\b(\\w+)\\.newInstance=\\(\\)=>\\w+\\(\\{\\}\\);");

  private Highlighter() {}

  /**
   * The highlighter without grammars.
   *
   * @param bundle {@code highlight.min.js}: {@code var hljs=function(){core;grammars;return
   *     core}()}
   * @return a script that defines {@code hljs}, with the head that tells its licence
   * @throws IllegalStateException where the bundle is built another way than it was
   */
  static String core(String bundle) {
    Matcher end = CORE_ENDS.matcher(bundle);
    if (!end.find()) {
      throw new IllegalStateException("the core of the highlighter was not found in its bundle");
    }
    return bundle.substring(0, end.end()) + "return " + end.group(1) + "}();";
  }
}
