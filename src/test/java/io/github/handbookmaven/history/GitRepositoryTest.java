package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.IgnoredFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
  @TempDir Path temp;

  @Test
  void aFolderWithoutGitHasNoRepository() {
    assertThat(GitRepository.open(temp)).isEmpty();
  }

  @Test
  void aFolderDeepInTheWorkTreeFindsItsRoot() throws IOException {
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      Path deep = Files.createDirectories(scratch.folder().resolve("a/b"));
      try (GitRepository git = GitRepository.open(deep).orElseThrow()) {
        assertThat(git.workTree()).isEqualTo(temp);
        assertThat(git.isReadable()).isTrue();
      }
    }
  }

  @Test
  void aBrokenRepositoryIsUnreadableAndNoException() throws IOException {
    Files.createDirectories(temp.resolve(".git"));
    Files.writeString(temp.resolve(".git/HEAD"), "nonsense");
    try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
      assertThat(git.isReadable()).isFalse();
      assertThat(git.history(HistoryRequest.of(Set.of())).reach())
          .isEqualTo(History.Reach.UNREADABLE);
      assertThat(git.tracked()).isEmpty();
      assertThat(git.origin().url()).isEmpty();
      assertThat(git.changedSince("main")).isEmpty();
    }
  }

  @Test
  void theNearestIgnoreFileThatSpeaksDecides() {
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      scratch.write(".gitignore", "*.log\nbuild/\n");
      scratch.write("docs/.gitignore", "!kept.log\n/drafts\n");
      try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
        IgnoredFiles ignored = git.ignored();
        assertThat(ignored.isIgnored(new RepoPath("a.log"), false)).isTrue();
        assertThat(ignored.isIgnored(new RepoPath("docs/a.log"), false)).isTrue();
        assertThat(ignored.isIgnored(new RepoPath("docs/kept.log"), false)).isFalse();
        assertThat(ignored.isIgnored(new RepoPath("docs/drafts"), true)).isTrue();
        assertThat(ignored.isIgnored(new RepoPath("drafts"), true)).isFalse();
        assertThat(ignored.isIgnored(new RepoPath("sub/build"), true)).isTrue();
        assertThat(ignored.isIgnored(new RepoPath("build"), false)).isFalse();
        assertThat(ignored.isIgnored(new RepoPath(".git"), true)).isTrue();
      }
    }
  }

  @Test
  void aTrackedFileIsNeverIgnored() {
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      scratch.write("out/a.md", "A").commit("2026-01-01");
      scratch.write(".gitignore", "out/\n").commit("2026-01-02");
      try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
        IgnoredFiles ignored = git.ignored();
        assertThat(ignored.isIgnored(new RepoPath("out"), true)).isFalse();
        assertThat(ignored.isIgnored(new RepoPath("out/a.md"), false)).isFalse();
        assertThat(ignored.isIgnored(new RepoPath("out/b.md"), false)).isTrue();
      }
    }
  }

  @Test
  void theRemoteIsToldWithoutItsPassword() throws IOException {
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      StoredConfig config = scratch.repository().getConfig();
      config.setString("remote", "origin", "url", "https://me:secret@example.org/a/b.git");
      config.save();
      try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
        assertThat(git.origin().url()).contains("https://example.org/a/b.git");
      }
    }
  }

  @Test
  void aBranchChangedWhatItCommittedWhatIsModifiedAndWhatIsNew() throws Exception {
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      scratch.write("old.md", "1").write("both.md", "1").commit("2026-01-01");
      scratch.git().checkout().setCreateBranch(true).setName("topic").call();
      scratch.write("both.md", "2").commit("2026-01-02");
      scratch.git().checkout().setName("main").call();
      scratch.write("elsewhere.md", "1").commit("2026-01-03");
      scratch.git().checkout().setName("topic").call();
      scratch.write("new.md", "1");
      try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
        assertThat(git.changedSince("main").orElseThrow())
            .containsExactly(new RepoPath("both.md"), new RepoPath("new.md"));
        assertThat(git.changedSince("no-such-branch")).isEmpty();
        assertThat(git.revisions()).contains("main");
      }
    }
  }

  /**
   * Tried one way after the other to share the name, thirty stars take longer than anybody waits.
   */
  @Test
  void manyStarsInRulesOfGitKeepNobodyFromComparingABranch() throws Exception {
    String name = "a".repeat(120) + ".md";
    String stars = "*a".repeat(30) + "*b\n";
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      scratch.write("docs/" + name, "1").commit("2026-01-01");
      scratch.git().checkout().setCreateBranch(true).setName("topic").call();
      scratch.write(".gitignore", stars + "left-out/\n*.log\n").commit("2026-01-02");
      scratch.write(".gitattributes", stars.strip() + " text\n*.md text\n");
      scratch.write("docs/" + name, "2");
      scratch.write("docs/b" + name, "new");
      scratch.write("docs/a.log", "1").write("left-out/a.md", "1").write("deep/left-out/a.md", "1");
      try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
        assertThat(git.changedSince("main").orElseThrow())
            .extracting(RepoPath::value)
            .containsExactly(".gitattributes", ".gitignore", "docs/" + name, "docs/b" + name);
      }
    }
  }

  @Test
  void whatIsTrackedIsComparedWhereverItWouldBeLeftOut() throws Exception {
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      scratch.write("build/a.md", "1").write("b.log", "1").commit("2026-01-01");
      scratch.write(".gitignore", "build/\n*.log\n").commit("2026-01-02");
      scratch.write("build/a.md", "other").write("b.log", "other").write("build/new.md", "1");
      try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
        assertThat(git.changedSince("main").orElseThrow())
            .extracting(RepoPath::value)
            .containsExactly("b.log", "build/a.md");
      }
    }
  }
}
