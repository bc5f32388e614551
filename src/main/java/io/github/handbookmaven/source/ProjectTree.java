package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every file and folder of the project that git does not ignore, with exact case: what links are
 * looked up in, so that the disk is asked once and a build on macOS fails like one on Linux.
 */
public final class ProjectTree {
  private final SortedSet<RepoPath> files;

  /** The same, asked for every link and word: comparing paths takes longer. */
  private final Set<RepoPath> there;

  private final Unavailable unavailable;
  private final Set<RepoPath> folders;
  private final Map<String, List<RepoPath>> byFoldedPath = new HashMap<>();
  private final Map<String, List<RepoPath>> byName = new HashMap<>();

  /**
   * Indexes a listing of files that can all be read.
   *
   * @param files every file; folders follow from them
   */
  public ProjectTree(Collection<RepoPath> files) {
    this(files, Unavailable.NOTHING);
  }

  /**
   * Indexes a listing.
   *
   * @param files every file of the work tree; folders follow from them
   * @param unavailable those that exist and cannot be read, in the work tree or not
   */
  public ProjectTree(Collection<RepoPath> files, Unavailable unavailable) {
    TreeSet<RepoPath> all = new TreeSet<>(files);
    all.addAll(unavailable.notHere());
    this.files = Collections.unmodifiableSortedSet(all);
    this.there = new HashSet<>(all);
    this.unavailable = unavailable;
    this.folders = new HashSet<>();
    folders.add(RepoPath.ROOT);
    for (RepoPath file : this.files) {
      addFolders(file.parent());
      put(byFoldedPath, fold(file.value()), file);
      put(byName, file.name(), file);
    }
    for (RepoPath folder : new TreeSet<>(folders)) {
      put(byFoldedPath, fold(folder.value()), folder);
    }
  }

  private void addFolders(RepoPath folder) {
    RepoPath current = folder;
    while (folders.add(current)) {
      current = current.parent();
    }
  }

  private static void put(Map<String, List<RepoPath>> index, String key, RepoPath path) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(path);
  }

  /** As file systems of desktops compare: without case, and however accents are composed. */
  private static String fold(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /**
   * All files, sorted.
   *
   * @return the files
   */
  public SortedSet<RepoPath> files() {
    return files;
  }

  /**
   * Whether a file of exactly this path and case is there.
   *
   * @param path the path
   * @return true for files only
   */
  public boolean isFile(RepoPath path) {
    return there.contains(path);
  }

  /**
   * What exists and cannot be read.
   *
   * @return the files
   */
  public Unavailable unavailable() {
    return unavailable;
  }

  /**
   * Whether a folder of exactly this path and case is there.
   *
   * @param path the path
   * @return true for folders only
   */
  public boolean isFolder(RepoPath path) {
    return folders.contains(path);
  }

  /**
   * The folders directly below a folder.
   *
   * @param folder the folder
   * @return their paths, sorted; found by looking at every folder, so not to be asked for each link
   */
  public List<RepoPath> foldersIn(RepoPath folder) {
    return folders.stream()
        .filter(each -> each.parent().equals(folder) && !each.equals(RepoPath.ROOT))
        .sorted()
        .toList();
  }

  /**
   * A file or folder that differs only in case, or in how its accents are composed.
   *
   * @param path a path that is not there
   * @return the first that is, in the order of paths
   */
  public Optional<RepoPath> inOtherCase(RepoPath path) {
    return byFoldedPath.getOrDefault(fold(path.value()), List.of()).stream()
        .filter(other -> !other.equals(path))
        .findFirst();
  }

  /**
   * The files of a name, wherever they stand.
   *
   * @param name a file name, exact case
   * @return their paths, sorted
   */
  public List<RepoPath> named(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }
}
