package io.github.handbookmaven.author;

import io.github.handbookmaven.model.PlainName;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

/** Writes a document that is not there yet, and never over one that is. */
public final class NewFile {
  private static final int LONGEST_NAME = 60;

  private final Path base;

  /**
   * A writer of new documents of one project.
   *
   * @param base the folder that none may leave
   */
  public NewFile(Path base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  /**
   * What came of it.
   *
   * @param path the file
   * @param isWritten whether it was written; a file that was there is left as it was
   * @param difference what would change of the file that was there, as a unified diff; empty where
   *     it was written, or is the same
   */
  public record Outcome(RepoPath path, boolean isWritten, String difference) {}

  /**
   * Writes a file, and the folders above it.
   *
   * @param path where, below the base
   * @param text what, with lines ended by LF
   * @return what came of it
   * @throws UncheckedIOException where the disk refuses, or a link leads out of the base
   */
  public Outcome write(RepoPath path, String text) {
    Path file = base.resolve(path.value());
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return kept(path, file, text);
      }
      refuseWhatLiesOutside(file.getParent());
      Files.createDirectories(file.getParent());
      StampedFile.create(file, text.getBytes(StandardCharsets.UTF_8));
      return new Outcome(path, true, "");
    } catch (FileAlreadyExistsException e) {
      throw new UncheckedIOException("cannot write " + path + ": a file is in the way", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
    }
  }

  /** Asked before any folder is made: nothing of ours may appear elsewhere. */
  private void refuseWhatLiesOutside(Path folder) throws IOException {
    Path there = folder;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    if (!there.toRealPath().startsWith(base.toRealPath())) {
      throw new IOException("its folder is a link that leads out of the project");
    }
  }

  private static Outcome kept(RepoPath path, Path file, String text) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("something that is no file is in the way");
    }
    String before = Files.readString(file);
    return new Outcome(
        path, false, LineDifference.between(path, before.lines().toList(), text.lines().toList()));
  }

  /**
   * A name for the file of a document.
   *
   * @param title its title
   * @return lower-case letters, digits and hyphens, at most 60; {@code document} where the title
   *     has none of them
   */
  public static String nameFor(String title) {
    String plain = PlainName.of(title);
    String name =
        plain.length() <= LONGEST_NAME
            ? plain
            : plain.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
    return name.isEmpty() ? "document" : name;
  }
}
