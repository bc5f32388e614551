package io.github.handbookmaven.site;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows Sphinx's {@code toctree} directives from the first page on. Only where the pages stand in
 * the repository's own folder: anywhere else all files of the folder are pages.
 */
final class TocTree {
  private static final int MOST = 2_000;
  private static final Pattern FENCE = Pattern.compile(" *(?:`{3,}|:{3,}|~{3,}).*");
  private static final Pattern ENTRY = Pattern.compile("\\s*(?:[^<]*<)?/?([^<>:\\s]+)>?\\s*");

  private final RepoPath folder;
  private final SiteFiles files;
  private final Set<RepoPath> pages = new LinkedHashSet<>();
  private final Deque<RepoPath> open = new ArrayDeque<>();

  private TocTree(RepoPath folder, SiteFiles files) {
    this.folder = folder;
    this.files = files;
  }

  static List<String> pages(RepoPath folder, String first, SiteFiles files) {
    if (!folder.equals(RepoPath.ROOT)) {
      return List.of();
    }
    TocTree tree = new TocTree(folder, files);
    tree.add(folder, first);
    while (!tree.open.isEmpty() && tree.pages.size() < MOST) {
      tree.follow(tree.open.removeFirst());
    }
    return tree.pages.stream().map(RepoPath::value).toList();
  }

  private void follow(RepoPath page) {
    boolean isInside = false;
    for (String line : files.text(page).split("\n")) {
      if (FENCE.matcher(line).matches()) {
        isInside = line.contains("{toctree}");
      } else if (isInside) {
        entry(page, line);
      }
    }
  }

  /** An entry with a leading slash is told from the folder of the configuration. */
  private void entry(RepoPath page, String line) {
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches()) {
      boolean isAbsolute = line.contains("</") || line.strip().startsWith("/");
      add(isAbsolute ? folder : page.parent(), entry.group(1));
    }
  }

  private void add(RepoPath from, String name) {
    Stream<String> names = Stream.of(name, name + ".md").filter(each -> each.endsWith(".md"));
    names.flatMap(each -> matching(from, each)).filter(pages::add).forEach(open::add);
  }

  private Stream<RepoPath> matching(RepoPath from, String name) {
    PathPattern pattern = new PathPattern(name);
    return pattern.isPlain()
        ? from.resolve(name).stream().filter(files::isFile)
        : files.files().stream()
            .filter(file -> file.isWithin(from) && pattern.matches(file.below(from)));
  }
}
