package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files configurations stand among.
 *
 * @param files all files of the project
 * @param texts reads a small file; empty where it cannot be read
 */
record SiteFiles(NavigableSet<RepoPath> files, Function<RepoPath, Optional<String>> texts) {

  String text(RepoPath file) {
    return texts.apply(file).orElse("");
  }

  boolean isFile(RepoPath path) {
    return files.contains(path);
  }

  boolean isFolder(RepoPath path) {
    RepoPath first = files.ceiling(path.child("\u0001"));
    return path.equals(RepoPath.ROOT) || first != null && first.isWithin(path);
  }

  /** The files below a folder, in order. */
  Stream<RepoPath> below(RepoPath folder) {
    return files.tailSet(folder.child("\u0001")).stream().takeWhile(file -> file.isWithin(folder));
  }

  /** Those of some folders, told from another, that are there; each once. */
  List<RepoPath> folders(RepoPath from, Stream<String> relative) {
    return relative
        .map(String::strip)
        .flatMap(path -> from.resolve(path).stream())
        .filter(this::isFolder)
        .distinct()
        .toList();
  }
}
