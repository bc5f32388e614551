package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.List;

/**
 * What each section of a document says, in six hex digits: enough to tell which of some dozens
 * changed, with no need of the old text.
 */
final class SectionDigests {
  private static final int DIGITS = 6;

  private SectionDigests() {}

  static List<String> of(Document document) {
    return document.sections().stream().map(SectionDigests::of).toList();
  }

  static String of(Section section) {
    StringBuilder meaning = new StringBuilder(section.heading());
    for (Block block : section.blocks()) {
      meaning.append('\n').append(block.kind()).append(' ').append(plain(block));
    }
    return Digest.of(meaning.toString(), DIGITS);
  }

  private static String plain(Block block) {
    return block.kind() == Block.Kind.CODE
        ? block.text()
        : block.text().replaceAll("\\s+", " ").strip();
  }
}
