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
import java.util.stream.Stream;

/**
 * Resolves the symbolic links the walk met, one by one, by their real path: a link that leaves the
 * project is refused wherever it stands in a path.
 */
final class SymbolicLinks {
  private final Path realBase;
  private final SortedMap<RepoPath, Path> files = new TreeMap<>();
  private final SortedMap<RepoPath, RepoPath> folders = new TreeMap<>();
  private final List<RepoPath> dangling = new ArrayList<>();
  private final SortedMap<RepoPath, Boolean> leaving = new TreeMap<>();

  private SymbolicLinks(Path realBase) {
    this.realBase = realBase;
  }

  /** Looks where each link leads. */
  static SymbolicLinks resolve(Path realBase, Map<RepoPath, Path> links) {
    SymbolicLinks resolved = new SymbolicLinks(realBase);
    links.forEach(resolved::add);
    return resolved;
  }

  private void add(RepoPath link, Path disk) {
    Path real;
    try {
      real = disk.toRealPath();
    } catch (IOException nowhere) {
      dangling.add(link);
      return;
    }
    if (!real.startsWith(realBase)) {
      leaving.put(link, Files.isDirectory(real));
    } else if (Files.isRegularFile(real)) {
      files.put(link, real);
    } else if (Files.isDirectory(real)) {
      RepoPath.of(realBase.relativize(real).toString().replace('\\', '/'))
          .filter(folder -> !link.isWithin(folder))
          .ifPresent(folder -> folders.put(link, folder));
    }
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

  /** The links that would be documents and are none; any other is nobody's business. */
  Stream<Flaw> flaws(RootPatterns roots) {
    Stream<Flaw> lost =
        dangling.stream()
            .filter(link -> roots.rootOf(link).isPresent())
            .map(
                link ->
                    flaw(
                        Flaw.Kind.VANISHED,
                        link,
                        "the symbolic link leads nowhere",
                        "remove or fix it"));
    Stream<Flaw> refused =
        leaving.entrySet().stream()
            .filter(
                link ->
                    link.getValue()
                        ? roots.isBelowARoot(link.getKey())
                        : roots.rootOf(link.getKey()).isPresent())
            .map(
                link ->
                    flaw(
                        Flaw.Kind.OUTSIDE_ROOT,
                        link.getKey(),
                        "the symbolic link leaves the project and was not followed",
                        "copy what it points at into the project, or remove the link"));
    return Stream.concat(lost, refused);
  }

  private static Flaw flaw(Flaw.Kind kind, RepoPath link, String message, String remedy) {
    return new Flaw(kind, Place.file(link), message, remedy);
  }
}
