package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Resolves the symbolic links the walk met, one by one, by their real path: a link that leaves the
 * project is refused wherever it stands in a path.
 */
final class SymbolicLinks {
  private final Path realBase;
  private final RootPatterns roots;
  private final SortedMap<RepoPath, Path> files = new TreeMap<>();
  private final SortedMap<RepoPath, RepoPath> folders = new TreeMap<>();
  private final List<Flaw> flaws = new ArrayList<>();

  SymbolicLinks(Path realBase, RootPatterns roots) {
    this.realBase = realBase;
    this.roots = roots;
  }

  /** Looks at one link. */
  void add(RepoPath link, Path disk) {
    Path real;
    try {
      real = disk.toRealPath();
    } catch (IOException dangling) {
      if (roots.rootOf(link).isPresent()) {
        report(Flaw.Kind.VANISHED, link, "the symbolic link leads nowhere", "remove or mend it");
      }
      return;
    }
    if (!real.startsWith(realBase)) {
      refuse(link, Files.isDirectory(real));
    } else if (Files.isRegularFile(real)) {
      files.put(link, real);
    } else if (Files.isDirectory(real)) {
      RepoPath.of(realBase.relativize(real).toString().replace('\\', '/'))
          .filter(folder -> !link.isWithin(folder))
          .ifPresent(folder -> folders.put(link, folder));
    }
  }

  /** A link that would be no document is nobody's business. */
  private void refuse(RepoPath link, boolean folder) {
    if (folder ? roots.isBelowARoot(link) : roots.rootOf(link).isPresent()) {
      report(
          Flaw.Kind.OUTSIDE_ROOT,
          link,
          "the symbolic link leaves the project and was not followed",
          "copy what it points at into the project, or remove the link");
    }
  }

  private void report(Flaw.Kind kind, RepoPath link, String message, String remedy) {
    flaws.add(new Flaw(kind, Place.file(link), message, remedy));
  }

  /** The linked files, with those seen through linked folders, under the names they are seen by. */
  NavigableMap<RepoPath, Path> seenThrough(NavigableMap<RepoPath, Path> walked) {
    NavigableMap<RepoPath, Path> seen = new TreeMap<>(files);
    folders.forEach((link, folder) -> addBelow(link, folder, walked, seen));
    return seen;
  }

  private static void addBelow(
      RepoPath link,
      RepoPath folder,
      NavigableMap<RepoPath, Path> walked,
      Map<RepoPath, Path> seen) {
    walked.tailMap(folder, false).entrySet().stream()
        .takeWhile(entry -> entry.getKey().value().startsWith(folder.value()))
        .filter(entry -> entry.getKey().isWithin(folder))
        .forEach(
            entry ->
                link.resolve(entry.getKey().below(folder))
                    .ifPresent(path -> seen.put(path, entry.getValue())));
  }

  List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /** Whether a path is seen only through a linked folder that stands below a root. */
  boolean isSeenTwice(RepoPath path, SourceRoot root) {
    return folders.keySet().stream()
        .anyMatch(link -> path.isWithin(link) && !root.folder().isWithin(link));
  }
}
