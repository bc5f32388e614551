package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a text that a tool keeps between two comments, such as a table of contributors: {@code
 * <!-- NAME:START -->} and {@code <!-- NAME:END -->}.
 */
final class GeneratedBlocks {
  private static final Pattern MARK = Pattern.compile("<!-- *[\\w-]+:(START|END)\\b");

  private final Map<RepoPath, BitSet> linesByDocument = new HashMap<>();

  /**
   * Whether a line stands in such a part.
   *
   * @param document the document
   * @param line 1-based
   * @return true between the comments
   */
  boolean hold(Document document, int line) {
    return linesByDocument
        .computeIfAbsent(document.path(), any -> lines(document.text()))
        .get(line);
  }

  private static BitSet lines(String text) {
    BitSet inside = new BitSet();
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
