package io.github.handbookmaven.reference.link;

import java.util.BitSet;
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
          "\\{\\{[<%] *+(/?) *+(?:code|code-?block|codetab|highlight)\\b[^\\n{}]*+\\}\\}"
              + "|\\{%-? *+(end)?(?:code|codeblock|highlight)\\b[^\\n{}]*+\\}");

  private ShownCode() {}

  /** The lines of such parts, from 1 on; none of a part that nothing closes. */
  static BitSet in(String text) {
    BitSet shown = new BitSet();
    if (!text.contains("{{") && !text.contains("{%")) {
      return shown;
    }
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
