package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.PackedText;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Objects;

/**
 * A document's file, read once.
 *
 * @param path the file
 * @param root the root it was collected from
 * @param packed its text, as {@link #text()} gives it
 * @param flaws what was wrong with the bytes
 */
public record SourceFile(RepoPath path, SourceRoot root, PackedText packed, List<Flaw> flaws) {
  /** Copies what could change. */
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(packed, "packed");
    flaws = List.copyOf(flaws);
  }

  /**
   * A file that was read.
   *
   * @param path the file
   * @param root the root it was collected from
   * @param text as {@link #text()} gives it
   * @param flaws what was wrong with the bytes
   */
  public SourceFile(RepoPath path, SourceRoot root, String text, List<Flaw> flaws) {
    this(path, root, PackedText.of(text), flaws);
  }

  /**
   * Its decoded text.
   *
   * @return line ends normalised to {@code \n}, without BOM; empty where it was not read (too
   *     large, UTF-16, binary)
   */
  public String text() {
    return packed.text();
  }
}
