package io.github.handbookmaven.capture.draft;

import java.util.regex.Pattern;

/** Tells sentences that say to look from those that say to act. */
final class Check {
  private static final Pattern LOOK =
      Pattern.compile(
          "(?i)(?:check|see|look|verify|confirm|compare|list|read|find out|watch|make"
              + " sure|ensure|inspect|which|what|is |are |does |do |has )\\b.*",
          Pattern.DOTALL);

  private Check() {}

  static boolean isCheck(String sentence) {
    return LOOK.matcher(sentence.strip()).matches() || sentence.strip().endsWith("?");
  }
}
