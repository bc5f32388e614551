package io.github.handbookmaven.kept;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file that is kept between runs is written before it takes the place of an older one. */
public final class PlaceToKeep {
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
    return Files.createTempFile(folder, prefix, ".tmp");
  }
}
