package io.github.handbookmaven.reference.link;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a text that a tool keeps between two comments, such as a table of contributors: {@code
 * <!-- NAME:START -->} and {@code <!-- NAME:END -->}.
 */
final class GeneratedBlocks {
  private static final Pattern MARK = Pattern.compile("<!-- *[\\w-]+:(START|END)\\b");

  private GeneratedBlocks() {}

  /** The lines of such parts, from 1 on. */
  static BitSet in(String text) {
    BitSet inside = new BitSet();
    if (!text.contains("<!--")) {
      return inside;
    }
    boolean isInside = false;
    int number = 1;
    for (String line : text.split("\n", -1)) {
      Matcher mark = MARK.matcher(line);
      while (mark.find()) {
        isInside = mark.group(1).equals("START");
      }
      inside.set(number, isInside);
      number++;
    }
    return inside;
  }
}
