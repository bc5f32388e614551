package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.ProjectTree;
import io.github.handbookmaven.source.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of files that are no documents, each read at most once. Safe for several threads. */
public final class FileTexts {

  /** Larger files hold data, not rules or scripts. */
  private static final int LIMIT = 4 * 1024 * 1024;

  private final Path base;
  private final ProjectTree tree;
  private final Map<RepoPath, Optional<String>> read = new ConcurrentHashMap<>();

  /**
   * Makes a reader.
   *
   * @param base the repository's root on disk
   * @param tree what may be read: nothing else is looked up
   */
  public FileTexts(Path base, ProjectTree tree) {
    this.base = base;
    this.tree = tree;
  }

  /**
   * The text of a file.
   *
   * @param path the file
   * @return empty where it is not in the tree, too large, not checked out, a pointer of Git LFS, or
   *     gone since it was listed
   */
  public Optional<String> of(RepoPath path) {
    return tree.isFile(path) ? read.computeIfAbsent(path, this::read) : Optional.empty();
  }

  private Optional<String> read(RepoPath path) {
    Optional<Path> file = path.on(base);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(file.get())) {
      byte[] bytes = stream.readNBytes(LIMIT + 1);
      return bytes.length > LIMIT
          ? Optional.empty()
          : Optional.of(new String(bytes, StandardCharsets.UTF_8))
              .filter(text -> !Unavailable.isPointer(text));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + path, failure);
    }
  }

  /**
   * All files of the project.
   *
   * @return the tree
   */
  public ProjectTree tree() {
    return tree;
  }
}
