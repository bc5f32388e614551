package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.IgnoredFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.lib.Constants;

/** Git's rules on what is left out: the nearest {@code .gitignore} that speaks decides. */
final class GitIgnore implements IgnoredFiles {
  private final Path workTree;
  private final IgnoreNode excludes;
  private final Set<RepoPath> tracked;
  private final Set<RepoPath> kept = new HashSet<>();
  private final Map<RepoPath, Boolean> excludedFolders = new ConcurrentHashMap<>();
  private final Map<RepoPath, IgnoreNode> nodes = new ConcurrentHashMap<>();

  GitIgnore(Path workTree, Path excludeFile, Set<RepoPath> tracked) {
    this.workTree = workTree;
    this.excludes = read(excludeFile);
    this.tracked = Set.copyOf(tracked);
    tracked.forEach(this::keep);
  }

  private void keep(RepoPath tracked) {
    RepoPath at = tracked;
    while (kept.add(at)) {
      at = at.parent();
    }
  }

  @Override
  public Set<RepoPath> tracked() {
    return tracked;
  }

  @Override
  public boolean isIgnored(RepoPath path, boolean folder) {
    if (path.name().equals(Constants.DOT_GIT)) {
      return true;
    }
    return !kept.contains(path) && isExcluded(path, folder);
  }

  /** What stands in an excluded folder cannot be re-included. */
  private boolean isExcluded(RepoPath path, boolean folder) {
    return isInExcludedFolder(path) || isExcludedItself(path, folder);
  }

  private boolean isInExcludedFolder(RepoPath path) {
    RepoPath parent = path.parent();
    if (parent.equals(RepoPath.ROOT)) {
      return false;
    }
    Boolean known = excludedFolders.get(parent);
    if (known == null) {
      known = isExcluded(parent, true);
      excludedFolders.put(parent, known);
    }
    return known;
  }

  private boolean isExcludedItself(RepoPath path, boolean folder) {
    RepoPath from = path;
    while (!from.equals(RepoPath.ROOT)) {
      from = from.parent();
      Boolean verdict = nodeOf(from).checkIgnored(path.below(from), folder);
      if (verdict != null) {
        return verdict;
      }
    }
    return Boolean.TRUE.equals(excludes.checkIgnored(path.value(), folder));
  }

  private IgnoreNode nodeOf(RepoPath folder) {
    return nodes.computeIfAbsent(
        folder,
        at ->
            at.child(Constants.DOT_GIT_IGNORE)
                .on(workTree)
                .map(GitIgnore::read)
                .orElseGet(IgnoreNode::new));
  }

  /**
   * What the files of a folder say that no repository is known of: an archive of sources has them.
   */
  static IgnoredFiles writtenBelow(Path base) {
    return new GitIgnore(base, base.resolve(Constants.DOT_GIT_IGNORE), Set.of());
  }

  private static IgnoreNode read(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new IgnoreNode();
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new IgnoreNode(text.lines().filter(GitIgnore::isRule).map(StarredRule::of).toList());
    } catch (IOException unreadable) {
      return new IgnoreNode();
    }
  }

  private static boolean isRule(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.equals("/");
  }
}
