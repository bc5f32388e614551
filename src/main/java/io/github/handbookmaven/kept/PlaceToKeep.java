package io.github.handbookmaven.kept;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Where a file that is kept between runs is written before it takes the place of an older one. */
public final class PlaceToKeep {
  private static final String END = ".tmp";
  private static final Duration DAY = Duration.ofDays(1);

  private PlaceToKeep() {}

  /**
   * A new file beside another one.
   *
   * @param file the one it shall replace; its folder is made where it is missing
   * @param prefix what its name begins with
   * @return an empty file
   * @throws IOException where the disk refuses, or the folder is a link: whoever planted it in what
   *     builds write would have us write to where it leads
   */
  public static Path beside(Path file, String prefix) throws IOException {
    Path folder = file.getParent();
    if (Files.isSymbolicLink(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "it is a symbolic link, which is not followed");
    }
    Files.createDirectories(folder);
    Path made = Files.createTempFile(folder, prefix, END);
    removeLeftovers(made, prefix);
    return made;
  }

  /** Of builds that were killed: no build writes a file for a day. */
  private static void removeLeftovers(Path made, String prefix) throws IOException {
    Instant before = Files.getLastModifiedTime(made).toInstant().minus(DAY);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(made.getParent(), prefix + "*" + END)) {
      for (Path file : files) {
        if (modified(file).isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Another build may have put it in its place meanwhile. */
  private static Instant modified(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    } catch (NoSuchFileException gone) {
      return Instant.MAX;
    }
  }
}
