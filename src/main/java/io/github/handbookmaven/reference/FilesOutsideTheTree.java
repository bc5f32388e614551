package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.ProjectTree;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places whose files are not in the tree although they may be there: ignored ones, submodules. */
public final class FilesOutsideTheTree {

  private static final Pattern SUBMODULE_PATH =
      Pattern.compile("^[ \\t]*+path[ \\t]*+=[ \\t]*+(\\S[^\\n]*+)$", Pattern.MULTILINE);

  /** No folder: asked only whether this system has a name for a path. */
  private static final Path ANYWHERE = Path.of("");

  private final IgnoredFiles ignored;
  private final ProjectTree tree;
  private final BuildProducts products;
  private final Set<RepoPath> submodules = new HashSet<>();

  /**
   * Finds the submodules.
   *
   * @param ignored what git ignores
   * @param texts gives {@code .gitmodules}
   */
  public FilesOutsideTheTree(IgnoredFiles ignored, FileTexts texts) {
    this.ignored = ignored;
    this.tree = texts.tree();
    this.products = new BuildProducts(texts);
    texts.of(new RepoPath(".gitmodules")).ifPresent(this::readSubmodules);
  }

  private void readSubmodules(String text) {
    Matcher path = SUBMODULE_PATH.matcher(text);
    while (path.find()) {
      RepoPath.of(path.group(1).strip()).ifPresent(submodules::add);
    }
  }

  /**
   * Whether a path may be there although the tree does not know it.
   *
   * @param path a path that is not in the tree
   * @return true for what git ignores, or, without git, what is usually ignored and what archives
   *     leave out, for what stands in a submodule or below what is a file here (a link that leads
   *     elsewhere), and for what this system has no name for and therefore cannot have listed
   */
  public boolean mayHold(RepoPath path) {
    if (path.on(ANYWHERE).isEmpty() || ignored.isIgnored(path, false)) {
      return true;
    }
    RepoPath folder = path;
    while (!folder.equals(RepoPath.ROOT)) {
      boolean isBelowAFile = !folder.equals(path) && tree.isFile(folder);
      if (isBelowAFile
          || submodules.contains(folder)
          || ignored.isIgnored(folder, true)
          || !folder.equals(path) && isLeftOutOfArchives(folder)) {
        return true;
      }
      folder = folder.parent();
    }
    return false;
  }

  /**
   * Whether a build may make a page.
   *
   * @param path a path that is not in the tree
   * @return true where files of the build name it, and no file is called so
   */
  public boolean mayBeMade(RepoPath path) {
    return products.mayHold(path);
  }

  /**
   * What stands here without git was unpacked, and who packs sources leaves out what only a forge
   * or an editor needs.
   */
  private boolean isLeftOutOfArchives(RepoPath folder) {
    return ignored == IgnoredFiles.WITHOUT_GIT
        && folder.parent().equals(RepoPath.ROOT)
        && IgnoredFiles.TELLING.contains(folder.name())
        && !tree.isFolder(folder);
  }
}
