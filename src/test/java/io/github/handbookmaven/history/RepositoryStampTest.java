package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryStampTest {
  @TempDir Path folder;

  private ScratchRepository scratch;
  private String before;

  @BeforeEach
  void aRepository() {
    scratch = ScratchRepository.in(folder).write("docs/a.md", "# A\n");
    scratch.commit("2026-01-01");
    before = stamp();
  }

  private String stamp() {
    try (GitRepository repository = GitRepository.open(folder).orElseThrow()) {
      return repository.stamp().orElseThrow();
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(".git").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void aRepositoryThatNobodyTouchedIsTheSame() {
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void aCommitChangesIt() {
    scratch.write("docs/a.md", "# B\n").commit("2026-01-02");
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void aBranchMovedBackChangesIt() throws Exception {
    scratch.write("docs/a.md", "# B\n").commit("2026-01-02");
    String after = stamp();
    write("refs/heads/main", scratch.git().getRepository().resolve("HEAD^").getName() + "\n");
    assertThat(stamp()).isNotEqualTo(after).isNotEqualTo(before);
  }

  @Test
  void aCheckoutOfAnotherBranchAtTheSameCommitChangesIt() throws Exception {
    scratch.git().branchCreate().setName("other").call();
    String after = stamp();
    write("HEAD", "ref: refs/heads/other\n");
    assertThat(stamp()).isNotEqualTo(after);
  }

  @Test
  void whatIsStagedChangesIt() throws Exception {
    scratch.write("docs/b.md", "# B\n").git().add().addFilepattern("docs/b.md").call();
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void objectsThatAPartialCloneFetchedLaterChangeIt() throws IOException {
    write("objects/pack/pack-0123456789012345678901234567890123456789.pack", "");
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void objectsBorrowedFromAnotherRepositoryChangeIt() throws IOException {
    write("objects/info/alternates", "/elsewhere/objects\n");
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void aHistoryThatIsNowCutOffChangesIt() throws Exception {
    write("shallow", scratch.git().getRepository().resolve("HEAD").getName() + "\n");
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void filesThatGitIgnoresFromNowOnChangeIt() throws IOException {
    write("info/exclude", "docs/\n");
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void aSettingChangesIt() throws IOException {
    write("config", "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tignorecase = true\n");
    assertThat(stamp()).isNotEqualTo(before);
  }
}
