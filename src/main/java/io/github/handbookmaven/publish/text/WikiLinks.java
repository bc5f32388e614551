package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.CodeSpan;
import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.model.Document;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Links of the form {@code [[Page name]]}. Each wiki finds its pages by rules of its own, and
 * CommonMark has no such link: they are text, and neither followed nor broken.
 */
final class WikiLinks {
  /** A name begins with a letter or digit: a shell's {@code [[ -f x ]]} does not. */
  private static final Pattern LINK = Pattern.compile("\\[\\[[\\p{L}\\p{N}][^\\[\\]\\n]{0,200}+]]");

  private WikiLinks() {}

  /** What is not checked of them; empty where there are none. */
  static String line(Handbook handbook) {
    List<Integer> counts =
        handbook.entries().stream()
            .map(Entry::document)
            .map(WikiLinks::count)
            .filter(count -> count > 0)
            .toList();
    int links = counts.stream().mapToInt(count -> count).sum();
    return links == 0
        ? ""
        : "not checked, as only links of Markdown are followed: "
            + Counted.of(links, "[[wiki link]]")
            + " in "
            + Counted.of(counts.size(), "document");
  }

  private static int count(Document document) {
    return document.text().contains("[[")
        ? document.blocks().mapToInt(block -> count(block, document)).sum()
        : 0;
  }

  private static int count(Block block, Document document) {
    return switch (block.kind()) {
      case PARAGRAPH, ORDERED_ITEM, BULLET_ITEM, TASK_ITEM, QUOTE, TABLE_ROW ->
          (int)
              LINK.matcher(block.text())
                  .results()
                  .map(MatchResult::group)
                  .filter(link -> isWrittenSo(link, document) && !isCode(link, document))
                  .count();
      case CODE, HTML -> 0;
    };
  }

  /** A wiki's own {@code [[_TOC_]]} has lost its dashes, being emphasised. */
  private static boolean isWrittenSo(String link, Document document) {
    return document.text().contains(link.substring(0, link.length() / 2));
  }

  private static boolean isCode(String link, Document document) {
    return document.content().codeSpans().stream()
        .map(CodeSpan::text)
        .anyMatch(code -> code.contains(link));
  }
}
