package io.github.handbookmaven.assemble;

import io.github.handbookmaven.history.FileMention;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.history.LostFile;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.OtherVersions;
import java.util.Map;
import java.util.Set;

/**
 * Git's answers about versions other than the files at hand.
 *
 * @param git the repository
 * @param history what the walk over it found
 */
record GitVersions(GitRepository git, History history) implements OtherVersions {

  @Override
  public Map<FileMention, LostFile> losses(Set<FileMention> mentions) {
    return git.losses(mentions, history);
  }

  @Override
  public boolean holds(String branch, RepoPath path) {
    return git.publishes(branch, path);
  }
}
