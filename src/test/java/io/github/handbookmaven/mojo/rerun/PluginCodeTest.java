package io.github.handbookmaven.mojo.rerun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginCodeTest {
  @TempDir Path folder;

  @Test
  void aClassThatDiffersInOneByteIsOtherCode() throws IOException {
    assertThat(digest(jar("a", "return 1", ""))).isNotEqualTo(digest(jar("a", "return 2", "")));
  }

  @Test
  void theSameJarIsTheSameCodeWhereverItLies() throws IOException {
    Path jar = jar("a", "return 1", "");
    Optional<String> before = digest(jar);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("a.jar");
    assertThat(digest(Files.move(jar, elsewhere))).isEqualTo(before).isPresent();
  }

  @Test
  void aJarWithACommentIsReadAsOneWithout() throws IOException {
    String comment = "c".repeat(60_000);
    assertThat(digest(jar("a", "return 1", comment)))
        .isNotEqualTo(digest(jar("a", "return 2", comment)));
  }

  @Test
  void ofWhatIsNoJarEveryByteCounts() throws IOException {
    Path file = folder.resolve("a.jar");
    Files.writeString(file, "x".repeat(200_000));
    Optional<String> before = digest(file);
    Files.writeString(file, "y" + "x".repeat(199_999));
    assertThat(digest(file)).isPresent().isNotEqualTo(before);
    Files.writeString(file, "");
    assertThat(digest(file)).isPresent();
  }

  @Test
  void aFolderOfClassesHasNoDigest() {
    assertThat(digest(folder)).isEmpty();
  }

  private static Optional<String> digest(Path file) {
    return PluginCode.digest(List.of(file));
  }

  private Path jar(String name, String code, String comment) throws IOException {
    Path jar = folder.resolve(name + ".jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.setComment(comment);
      for (int number = 0; number < 20; number++) {
        ZipEntry entry = new ZipEntry("Class" + number + ".class");
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write((number + code).getBytes());
        zip.closeEntry();
      }
    }
    return jar;
  }
}
