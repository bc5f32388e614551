package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.IgnoredFiles;
import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.attributes.AttributesNode;
import org.eclipse.jgit.attributes.AttributesRule;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/**
 * The files of a work tree as JGit walks them, where we tell what is left out. JGit tries every way
 * to share a name among the stars of a {@code .gitignore} or {@code .gitattributes}, which anybody
 * can write.
 */
final class WorkTree extends FileTreeIterator {
  private final IgnoredFiles ignored;

  WorkTree(Repository repository, IgnoredFiles ignored) {
    super(repository);
    this.ignored = ignored;
  }

  private WorkTree(WorkTree parent) {
    super(parent, ((FileEntry) parent.current()).getFile(), parent.fs, parent.fileModeStrategy);
    this.ignored = parent.ignored;
  }

  @Override
  protected AbstractTreeIterator enterSubtree() {
    return new WorkTree(this);
  }

  @Override
  public boolean isEntryIgnored() throws IOException {
    return RepoPath.of(getEntryPathString())
        .map(path -> ignored.isIgnored(path, getEntryFileMode() == FileMode.TREE))
        .orElse(true);
  }

  /** Line ends and filters of names with several stars are left aside: they change no meaning. */
  @Override
  public AttributesNode getEntryAttributesNode() throws IOException {
    AttributesNode all = super.getEntryAttributesNode();
    if (all == null) {
      return null;
    }
    List<AttributesRule> rules =
        all.getRules().stream().filter(rule -> !StarredRule.isStarred(rule.getPattern())).toList();
    return new AttributesNode(rules);
  }
}
