package io.github.handbookmaven.source;

import io.github.handbookmaven.model.SettingsException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What is collected, and from where.
 *
 * @param base the folder all paths are told from: the git work tree, else the top-most reactor
 *     folder, else the current folder
 * @param roots says where documents are collected from; where two claim a file, the deeper has it
 * @param maxDocumentSize in bytes; a larger document is reported and not parsed
 * @param ignored what git leaves out; {@link IgnoredFiles#WITHOUT_GIT} without git
 */
public record SourceSettings(
    Path base, RootChoice roots, long maxDocumentSize, IgnoredFiles ignored) {

  /** The default of {@code maxDocumentSize}: 2 MB. */
  public static final long DEFAULT_MAX_DOCUMENT_SIZE = 2L * 1024 * 1024;

  /** Refuses sizes nothing fits into. */
  public SourceSettings {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(roots, "roots");
    Objects.requireNonNull(ignored, "ignored");
    if (maxDocumentSize < 1 || maxDocumentSize > Integer.MAX_VALUE - 16) {
      throw new SettingsException(
          "maxDocumentSize",
          Long.toString(maxDocumentSize),
          "a number of bytes between 1 and " + (Integer.MAX_VALUE - 16));
    }
  }
}
