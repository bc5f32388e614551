package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a text that a shortcode or a tag shows as code: what looks like HTML or a link there is
 * read by nobody as such. {@code {{< code >}}} and {@code {{< /code >}}} of Hugo, {@code {%
 * highlight html %}} and {@code {% endhighlight %}} of Jekyll.
 */
final class ShownCode {
  private static final Pattern MARK =
      Pattern.compile(
          "\\{\\{[<%] *+(/?) *+(?:code|code-?block|codetab|highlight)\\b[^\\n}]*+\\}\\}"
              + "|\\{%-? *+(end)?(?:code|codeblock|highlight)\\b[^\\n}]*+\\}");

  private final Map<RepoPath, BitSet> linesByDocument = new HashMap<>();

  /**
   * Whether a line stands in such a part.
   *
   * @param document the document
   * @param line 1-based
   * @return true from the line that opens it to the one that closes it; false where none closes it
   */
  boolean holds(Document document, int line) {
    return linesByDocument
        .computeIfAbsent(document.path(), any -> lines(document.text()))
        .get(line);
  }

  private static BitSet lines(String text) {
    BitSet shown = new BitSet();
    int opened = 0;
    int number = 1;
    for (String line : text.split("\n", -1)) {
      Matcher mark = MARK.matcher(line);
      while (mark.find()) {
        boolean closes = "/".equals(mark.group(1)) || mark.group(2) != null;
        if (closes && opened > 0) {
          shown.set(opened, number + 1);
        }
        opened = closes ? 0 : number;
      }
      number++;
    }
    return shown;
  }
}
