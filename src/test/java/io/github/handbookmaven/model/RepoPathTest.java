package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepoPathTest {

  @Test
  void theWholeDoubleExtensionGoes() {
    assertThat(stem("docs/a.md")).isEqualTo("docs/a");
    assertThat(stem("docs/a.html.md.erb")).isEqualTo("docs/a");
    assertThat(stem("docs/a.markdown")).isEqualTo("docs/a");
    assertThat(stem("docs/A.HTM.Md.Erb")).isEqualTo("docs/A");
    assertThat(stem("docs/....md")).isEqualTo("docs/...");
  }

  @Test
  void dotsInANameStay() {
    assertThat(stem("docs/upgrade-to-1.2.md")).isEqualTo("docs/upgrade-to-1.2");
    assertThat(stem("v1.2/a.md")).isEqualTo("v1.2/a");
  }

  @Test
  void aHiddenFileKeepsItsName() {
    assertThat(stem("docs/.md")).isEqualTo("docs/.md");
    assertThat(stem("docs/..md")).isEqualTo("docs/..md");
    assertThat(stem("...md")).isEqualTo("...md");
    assertThat(stem("docs/.html.md")).isEqualTo("docs/.html");
    assertThat(stem(".htm.markdown.erb")).isEqualTo(".htm");
  }

  @Test
  void anotherFileKeepsItsExtension() {
    assertThat(stem("docs/a.png")).isEqualTo("docs/a.png");
    assertThat(stem("docs/a.html.erb")).isEqualTo("docs/a.html.erb");
    assertThat(stem("docs/amd")).isEqualTo("docs/amd");
  }

  @Test
  void aRelativePathIsFollowedUntilItLeavesTheRoot() {
    RepoPath folder = new RepoPath("docs/db");

    assertThat(folder.resolve("../a.md")).contains(new RepoPath("docs/a.md"));
    assertThat(folder.resolve("./b//c.md")).contains(new RepoPath("docs/db/b/c.md"));
    assertThat(folder.resolve("../../../x")).isEmpty();
  }

  /** A dot before it says nothing, but has a path taken apart segment by segment. */
  @Test
  void howeverAPathIsWrittenItLeadsToTheSamePlace() {
    Random random = new Random(5);
    List<String> parts = List.of("a", "b.md", "..", ".", "", ".c", "...", "..d", "\0");
    for (int round = 0; round < 3_000; round++) {
      String relative =
          Stream.generate(() -> parts.get(random.nextInt(parts.size())))
              .limit(1 + random.nextInt(5))
              .collect(Collectors.joining("/"));
      for (RepoPath from : List.of(RepoPath.ROOT, new RepoPath("x"), new RepoPath("x/y"))) {
        assertThat(from.resolve(relative)).as(relative).isEqualTo(from.resolve("./" + relative));
      }
    }
  }

  @Test
  void noFileIsCalledByNul() {
    assertThat(RepoPath.of("a\0b/c.md")).isEmpty();
    assertThat(RepoPath.ROOT.resolve("../\0")).isEmpty();
  }

  /** Half a character, which no encoding can write: as any word beyond ASCII with LC_ALL=C. */
  @Test
  void whatTheSystemHasNoNameForIsNowhereOnDisk() {
    assertThat(new RepoPath("a\ud800").on(Path.of("root"))).isEmpty();
    assertThat(new RepoPath("a/b").on(Path.of("root"))).contains(Path.of("root", "a", "b"));
  }

  private static String stem(String path) {
    return new RepoPath(path).withoutMarkdownExtension();
  }
}
