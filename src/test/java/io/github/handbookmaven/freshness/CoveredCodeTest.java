package io.github.handbookmaven.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveredCodeTest {
  @TempDir Path temp;

  private String digest(List<String> covers, String... files) throws IOException {
    SortedSet<RepoPath> tracked = new TreeSet<>();
    for (int at = 0; at < files.length; at += 2) {
      Files.createDirectories(temp.resolve(files[at]).getParent());
      Files.writeString(temp.resolve(files[at]), files[at + 1]);
      tracked.add(new RepoPath(files[at]));
    }
    return new CoveredCode(temp, tracked, blob -> Optional.empty()).digest(covers);
  }

  @Test
  void itIsTwelveHexDigits() throws IOException {
    assertThat(digest(List.of("src/**"), "src/a.txt", "x")).matches("[0-9a-f]{12}");
  }

  @Test
  void itChangesWithTheContent() throws IOException {
    assertThat(digest(List.of("src/**"), "src/a.txt", "x"))
        .isNotEqualTo(digest(List.of("src/**"), "src/a.txt", "y"));
  }

  @Test
  void lineEndsAndNamesDoNotCount() throws IOException {
    assertThat(digest(List.of("src/**"), "src/a.txt", "x\ny\n"))
        .isEqualTo(digest(List.of("src/**"), "src/b.txt", "x\r\ny\r\n"));
  }

  @Test
  void whatIsNotCoveredDoesNotCount() throws IOException {
    assertThat(digest(List.of("src/*.txt"), "src/a.txt", "x", "src/a.bin", "1"))
        .isEqualTo(digest(List.of("src/*.txt"), "src/a.txt", "x", "src/a.bin", "2"));
  }

  @Test
  void aSymbolThatIsGoneIsAChange() throws IOException {
    List<String> covers = List.of("src/A.java#run");
    assertThat(digest(covers, "src/A.java", "class A { void run() {} }"))
        .isNotEqualTo(digest(covers, "src/A.java", "class A { void walk() {} }"));
  }

  @Test
  void commentsAndLayoutOfASymbolDoNotCount() throws IOException {
    List<String> covers = List.of("src/A.java#A");
    assertThat(digest(covers, "src/A.java", "class A { int a; }"))
        .isEqualTo(digest(covers, "src/A.java", "/** New. */\nclass A {\n  int a; // here\n}\n"));
  }

  @Test
  void aLinkOutOfTheProjectIsNotRead() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "one");
    Path project = Files.createDirectories(temp.resolve("project"));
    Files.createSymbolicLink(project.resolve("link.txt"), secret);
    SortedSet<RepoPath> files = new TreeSet<>(List.of(new RepoPath("link.txt")));
    String before =
        new CoveredCode(project, files, blob -> Optional.empty()).digest(List.of("*.txt"));
    Files.writeString(secret, "two");
    assertThat(new CoveredCode(project, files, blob -> Optional.empty()).digest(List.of("*.txt")))
        .isEqualTo(before);
  }
}
