package io.github.handbookmaven.markdown;

import java.util.Locale;
import org.commonmark.node.FencedCodeBlock;

/** The language a fence names. */
final class CodeLanguage {

  private CodeLanguage() {}

  /** The first word of the info string in lower case, without the braces of some dialects. */
  static String of(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo().strip();
    String word = info.split("[\\s,{:]", 2)[0];
    String bare = word.isEmpty() && info.startsWith("{") ? info.replaceAll("[{}.]", "") : word;
    return bare.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
  }
}
