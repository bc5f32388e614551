package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads configurations of other programs, as far as a person writes them by hand.
 *
 * @param files where the project's files are on disk
 */
record SmallFiles(Map<RepoPath, Path> files) {
  private static final int LARGEST = 512 * 1024;

  /** The text of a file; empty where it is none of the project's, or cannot be read. */
  Optional<String> text(RepoPath path) {
    Path disk = files.get(path);
    if (disk == null) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(disk, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
