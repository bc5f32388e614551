package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells, without reading any file, whether a project is as it was: from each file's name, size,
 * number and the times it and its entry were last changed, as git's own index does.
 *
 * @param digest 64 hex digits; equal where nothing changed
 * @param newest when the file changed last that changed last
 */
public record ProjectStamps(String digest, Instant newest) {
  private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino";

  /**
   * Looks at a project.
   *
   * @param base its folder
   * @param ignored what git leaves out
   * @param outputs folders that are written by a build and read by none
   * @return empty where this file system does not tell enough, or where links or submodules lead to
   *     files that are not looked at
   */
  public static Optional<ProjectStamps> of(Path base, IgnoredFiles ignored, List<Path> outputs) {
    try {
      Path real = base.toRealPath();
      ProjectWalk.Listing listing = ProjectWalk.of(real, ignored);
      boolean isWhole =
          listing.links().isEmpty()
              && listing.flaws().isEmpty()
              && !Files.exists(real.resolve(".gitmodules"));
      return isWhole
          ? Optional.of(
              of(
                  listing.files().values().stream()
                      .filter(file -> outputs.stream().noneMatch(file::startsWith))
                      .toList()))
          : Optional.empty();
    } catch (IOException | UncheckedIOException | UnsupportedOperationException unknown) {
      return Optional.empty();
    } catch (IllegalArgumentException notUnix) {
      return Optional.empty();
    }
  }

  /**
   * Looks at files.
   *
   * @param files in a settled order; one that is not there counts as such
   * @return their stamps
   * @throws IOException where the disk refuses
   */
  public static ProjectStamps of(List<Path> files) throws IOException {
    Digest digest = new Digest();
    FileTime newest = FileTime.fromMillis(0);
    for (Path file : files) {
      String stamp;
      try {
        Map<String, Object> what =
            Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        FileTime modified = (FileTime) what.get("lastModifiedTime");
        FileTime changed = (FileTime) what.get("ctime");
        FileTime later = modified.compareTo(changed) > 0 ? modified : changed;
        newest = later.compareTo(newest) > 0 ? later : newest;
        stamp =
            what.get("size")
                + " "
                + what.get("ino")
                + " "
                + modified.to(TimeUnit.NANOSECONDS)
                + " "
                + changed.to(TimeUnit.NANOSECONDS);
      } catch (FileSystemException notThere) {
        stamp = "absent";
      }
      digest.add(file + "\0" + stamp + "\0");
    }
    return new ProjectStamps(digest.hex(Digest.DIGITS), newest.toInstant());
  }
}
