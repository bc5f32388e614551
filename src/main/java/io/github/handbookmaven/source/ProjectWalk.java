package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * One walk over the project. Symbolic links are noted, never followed; what git ignores is not
 * entered.
 */
final class ProjectWalk {
  private static final Set<String> NEVER = Set.of(".git", ".hg", ".svn");

  private final IgnoredFiles ignored;
  private final Deque<Folder> open = new ArrayDeque<>();
  private final TreeMap<RepoPath, Path> files = new TreeMap<>();
  private final TreeMap<RepoPath, Path> links = new TreeMap<>();
  private final List<Flaw> flaws = new ArrayList<>();

  private record Folder(RepoPath path, Path disk) {}

  /**
   * What the walk met.
   *
   * @param files regular files, and where they are on disk
   * @param links symbolic links, and where they are on disk
   * @param flaws folders that may not be read
   */
  record Listing(TreeMap<RepoPath, Path> files, TreeMap<RepoPath, Path> links, List<Flaw> flaws) {}

  private ProjectWalk(IgnoredFiles ignored) {
    this.ignored = ignored;
  }

  static Listing of(Path base, IgnoredFiles ignored) {
    ProjectWalk walk = new ProjectWalk(ignored);
    walk.open.add(new Folder(RepoPath.ROOT, base));
    while (!walk.open.isEmpty()) {
      walk.list(walk.open.removeLast());
    }
    return new Listing(walk.files, walk.links, walk.flaws);
  }

  private void list(Folder folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.disk())) {
      for (Path entry : entries) {
        note(folder.path().child(entry.getFileName().toString()), entry);
      }
    } catch (AccessDeniedException denied) {
      flaws.add(unreadable(folder.path()));
    } catch (NoSuchFileException | NotDirectoryException gone) {
      // It went away between listing and entering: what is not there holds no documents.
      return;
    } catch (DirectoryIteratorException failed) {
      throw new UncheckedIOException(failed.getCause());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Flaw unreadable(RepoPath folder) {
    return new Flaw(
        Flaw.Kind.UNREADABLE_NAME,
        Place.file(folder),
        "the folder may not be read, so nothing in it was checked",
        "give the build the right to read it, or exclude it");
  }

  private void note(RepoPath path, Path disk) throws IOException {
    BasicFileAttributes what;
    try {
      what = Files.readAttributes(disk, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException gone) {
      return;
    }
    if (what.isSymbolicLink()) {
      if (!ignored.isIgnored(path, false)) {
        links.put(path, disk);
      }
    } else if (what.isDirectory()) {
      if (isEntered(path)) {
        open.add(new Folder(path, disk));
      }
    } else if (what.isRegularFile() && !ignored.isIgnored(path, false)) {
      files.put(path, disk);
    }
  }

  private boolean isEntered(RepoPath folder) {
    return !NEVER.contains(folder.name()) && !ignored.isIgnored(folder, true);
  }
}
