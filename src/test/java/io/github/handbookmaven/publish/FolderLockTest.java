package io.github.handbookmaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir Path folder;

  private final List<String> done = new ArrayList<>();

  @Test
  void aSecondBuildIsToldWhichLockItWaitedFor() {
    FolderLock.hold(
        folder,
        () ->
            assertThatThrownBy(() -> FolderLock.hold(folder, Duration.ZERO, this::second))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("another build has been writing it for 0 s")
                .hasMessageContaining(".handbook-lock"));
    assertThat(done).isEmpty();
  }

  @Test
  void whenTheFirstIsDoneTheSecondGoesOn() {
    FolderLock.hold(folder, () -> done.add("first"));
    FolderLock.hold(folder, Duration.ZERO, this::second);
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void aBuildThatFailsLeavesTheFolderFree() {
    assertThatThrownBy(
            () ->
                FolderLock.hold(
                    folder,
                    () -> {
                      throw new IllegalStateException("broken template");
                    }))
        .hasMessage("broken template");
    FolderLock.hold(folder, Duration.ZERO, this::second);
    assertThat(done).containsExactly("second");
  }

  @Test
  void theFileAKilledBuildLeftLocksNothing() throws IOException {
    Files.createFile(folder.resolve(".handbook-lock"));
    FolderLock.hold(folder, Duration.ZERO, this::second);
    assertThat(done).containsExactly("second");
  }

  @Test
  void aFolderThatIsMissingIsMadeAndAFileIsNoFolder() throws IOException {
    FolderLock.hold(folder.resolve("a/b"), this::second);
    assertThat(folder.resolve("a/b")).isDirectory();
    Path file = Files.createFile(folder.resolve("c"));
    assertThatThrownBy(() -> FolderLock.hold(file, this::second))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void nothingIsMadeBehindALinkInTheFoldersPlace() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    Path link = Files.createSymbolicLink(folder.resolve("handbook"), theirs);
    assertThatThrownBy(() -> FolderLock.hold(link, this::second))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("symbolic link");
    assertThat(theirs).isEmptyDirectory();
    assertThat(done).isEmpty();
  }

  private void second() {
    done.add("second");
  }
}
