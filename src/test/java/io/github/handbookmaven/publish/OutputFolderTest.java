package io.github.handbookmaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path folder;

  @Test
  void aFileCanBeReadByEverybodyAndLeavesNothingBesideIt() throws IOException {
    OutputFolder output = OutputFolder.open(folder.resolve("handbook"));
    output.write("docs/a b.html", "text");

    Path file = folder.resolve("handbook/docs/a b.html");
    assertThat(file).hasContent("text");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r--r--");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFileWithTheSameBytesIsNotTouched() throws IOException {
    OutputFolder.open(folder).write("a.html", "same");
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("a.html"), old);

    OutputFolder.open(folder).write("a.html", "same");
    assertThat(Files.getLastModifiedTime(folder.resolve("a.html"))).isEqualTo(old);

    OutputFolder.open(folder).write("a.html", "else");
    assertThat(folder.resolve("a.html")).hasContent("else");
  }

  @Test
  void aPageOfAnEarlierEditionThatIsGoneIsRemovedTogetherWithItsEmptyFolder() {
    OutputFolder first = OutputFolder.open(folder);
    first.write("old/gone.html", "1");
    first.write("stays.html", "1");
    first.finish();
    OutputFolder second = OutputFolder.open(folder);
    second.write("stays.html", "2");
    second.finish();

    assertThat(folder.resolve("old")).doesNotExist();
    assertThat(folder.resolve("stays.html")).hasContent("2");
  }

  @Test
  void aFileSomebodyElsePutThereStays() throws IOException {
    Files.writeString(folder.resolve("foreign.txt"), "not ours");
    OutputFolder.open(folder).finish();
    OutputFolder.open(folder).finish();
    assertThat(folder.resolve("foreign.txt")).exists();
  }

  @Test
  void aManifestThatNamesFilesOutsideTheFolderRemovesNothingThere() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "keep");
    Path handbook = Files.createDirectory(folder.resolve("handbook"));
    Files.writeString(handbook.resolve(".handbook-files"), "../outside.txt\n/etc/x\n");
    OutputFolder.open(handbook).finish();
    assertThat(outside).exists();
  }

  @Test
  void whatAnInterruptedBuildLeftIsRemoved() throws IOException {
    Path leftover = Files.writeString(folder.resolve(".handbook-123.tmp"), "half");
    OutputFolder.open(folder);
    assertThat(leftover).doesNotExist();
  }

  @Test
  void aNameThatLeavesTheFolderIsRefused() {
    OutputFolder output = OutputFolder.open(folder);
    assertThatIllegalArgumentException().isThrownBy(() -> output.write("../x", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> output.write("", ""));
  }

  @Test
  void aFolderThatIsAFileIsNamedInTheError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> OutputFolder.open(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void nothingIsWrittenOrDeletedBehindALinkPlantedInTheOutput() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("keep.txt"), "theirs");
    Path output = Files.createDirectories(folder.resolve("handbook"));
    Files.createSymbolicLink(output.resolve("docs"), sources);
    Files.writeString(output.resolve(".handbook-files"), "docs/keep.txt\n");

    OutputFolder pages = OutputFolder.open(output);
    assertThatThrownBy(() -> pages.write("docs/keep.txt", "ours"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("symbolic link");
    pages.finish();

    assertThat(sources.resolve("keep.txt")).hasContent("theirs");
  }

  @Test
  void aFolderThatIsALinkIsNotWritten() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path output = Files.createSymbolicLink(folder.resolve("handbook"), sources);

    assertThatThrownBy(() -> OutputFolder.open(output)).hasMessageContaining("symbolic link");
  }

  @Test
  void aFolderWhereAPageGoesIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("a.html/b"));

    assertThatThrownBy(() -> OutputFolder.open(folder).write("a.html", "text"))
        .hasMessageContaining("a.html: a folder stands where a page goes")
        .hasMessageNotContaining(".tmp");
  }
}
