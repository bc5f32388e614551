package io.github.handbookmaven.model;

import java.util.List;
import java.util.Objects;

/**
 * A heading and what stands below it, up to the next heading of any level.
 *
 * @param level 1 to 6; 0 for the text before the first heading
 * @param heading its text without markup; empty for level 0
 * @param id the fragment that leads to it, unique in the document; empty for level 0
 * @param line 1-based line of the heading; for level 0 the first line of the body
 * @param blocks what stands below it, in order
 */
public record Section(
    int level, String heading, String id, int line, @MadeLate List<Block> blocks) {
  /** Refuses impossible levels. */
  public Section {
    if (level < 0 || level > 6) {
      throw new IllegalArgumentException("no such heading level: " + level);
    }
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(id, "id");
    blocks = LateList.copyOf(blocks);
  }
}
