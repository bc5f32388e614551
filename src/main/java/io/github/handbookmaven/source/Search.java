package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Where documents were looked for, and what lies elsewhere, so that nobody believes it was checked.
 *
 * @param roots where they were looked for
 * @param isGiven whether somebody named the roots, and so chose to leave the rest aside
 * @param markdown how many Markdown files lie in which folder; the root folder for those directly
 *     in it, which may be procedures nobody recognised by their name
 * @param otherMarkup how many files of other markup languages lie below no root, by language
 */
public record Search(
    List<SourceRoot> roots,
    boolean isGiven,
    SortedMap<RepoPath, Integer> markdown,
    SortedMap<String, Integer> otherMarkup) {

  /** Nowhere. */
  public static final Search NONE = new Search(List.of(), true, new TreeMap<>(), new TreeMap<>());

  private static final AnyCasePatterns MARKDOWN = new AnyCasePatterns(DocumentPatterns.INCLUDES);

  /** Copies what could change. */
  public Search {
    roots = List.copyOf(roots);
    markdown = Collections.unmodifiableSortedMap(new TreeMap<>(markdown));
    otherMarkup = Collections.unmodifiableSortedMap(new TreeMap<>(otherMarkup));
  }

  /** Whether a file is Markdown by its name. */
  static boolean isMarkdown(RepoPath file) {
    return MARKDOWN.matches(file.value());
  }

  /** Whether a file is of a markup language, read or not. */
  static boolean isMarkup(RepoPath file) {
    return isMarkdown(file) || OtherMarkup.languageOf(file).isPresent();
  }

  /** What lies elsewhere among files that are neither collected nor left out. */
  static Search elsewhere(NavigableSet<RepoPath> files, List<SourceRoot> roots, boolean isGiven) {
    Map<RepoPath, Integer> markdown =
        files.stream().filter(Search::isMarkdown).collect(counted(file -> folderOf(file, roots)));
    Map<String, Integer> others =
        files.stream()
            .flatMap(file -> OtherMarkup.languageOf(file).stream())
            .collect(counted(language -> language));
    return new Search(roots, isGiven, new TreeMap<>(markdown), new TreeMap<>(others));
  }

  private static <T, K> Collector<T, ?, Map<K, Integer>> counted(Function<T, K> key) {
    return Collectors.toMap(key, any -> 1, Integer::sum);
  }

  /** The top-most folder that holds the file and no root. */
  private static RepoPath folderOf(RepoPath file, List<SourceRoot> roots) {
    RepoPath folder = RepoPath.ROOT;
    String[] segments = file.value().split("/");
    for (int depth = 0; depth < segments.length - 1; depth++) {
      folder = folder.child(segments[depth]);
      RepoPath here = folder;
      if (roots.stream().noneMatch(root -> root.folder().isWithin(here))) {
        return folder;
      }
    }
    return folder;
  }

  /**
   * How many Markdown files there are.
   *
   * @return the number in all folders
   */
  public int count() {
    return markdown.values().stream().mapToInt(Integer::intValue).sum();
  }
}
