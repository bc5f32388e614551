package io.github.handbookmaven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.ProjectTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesOutsideTheTreeTest {
  private final FilesOutsideTheTree uncollected =
      new FilesOutsideTheTree(
          IgnoredFiles.WITHOUT_GIT, new FileTexts(Path.of(""), new ProjectTree(List.of())));

  /** Where the locale cannot name a file, the walk lists it under another name or not at all. */
  @Test
  void whatTheSystemHasNoNameForMayBeThere() {
    assertThat(uncollected.mayHold(new RepoPath("docs/a\ud800.md"))).isTrue();
    assertThat(uncollected.mayHold(new RepoPath("docs/a.md"))).isFalse();
  }
}
