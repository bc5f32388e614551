package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What each section of a document says, in six hex digits: enough to tell which of some dozens
 * changed, with no need of the old text.
 */
final class SectionDigests {
  private static final int BYTES = 3;

  private SectionDigests() {}

  static List<String> of(Document document) {
    return document.sections().stream().map(SectionDigests::of).toList();
  }

  static String of(Section section) {
    StringBuilder meaning = new StringBuilder(section.heading());
    for (Block block : section.blocks()) {
      meaning.append('\n').append(block.kind()).append(' ').append(plain(block));
    }
    return digest(meaning.toString());
  }

  private static String plain(Block block) {
    return block.kind() == Block.Kind.CODE
        ? block.text()
        : block.text().replaceAll("\\s+", " ").strip();
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
