package io.github.handbookmaven.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/** The language a fence names. */
final class CodeLanguage {
  private static final Pattern END = Pattern.compile("[\\s,{:]");
  private static final Pattern BRACES = Pattern.compile("[{}.]");
  private static final Pattern BLANK = Pattern.compile("\\s");

  private CodeLanguage() {}

  /** The first word of the info string in lower case, without the braces of some dialects. */
  static String of(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo().strip();
    String word = END.split(info, 2)[0];
    String bare =
        word.isEmpty() && info.startsWith("{") ? BRACES.matcher(info).replaceAll("") : word;
    return BLANK.split(bare.strip(), 2)[0].toLowerCase(Locale.ROOT);
  }
}
