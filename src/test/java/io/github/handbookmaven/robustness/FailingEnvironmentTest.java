package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.author.Acknowledger;
import io.github.handbookmaven.author.NewFile;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the output when the disk, a person or the system ends a build half-way. */
class FailingEnvironmentTest {
  private static final int DOCUMENTS = 60;

  @TempDir Path folder;
  private Path project;
  private Path pages;
  private Path mounted;

  @BeforeEach
  void makeFolders() throws IOException {
    project = folder.resolve("project");
    mounted = Files.createDirectories(folder.resolve("mounted"));
    pages = mounted.resolve("handbook");
  }

  private void write(String word) {
    AttackedProject attacked = AttackedProject.in(project);
    IntStream.range(0, DOCUMENTS)
        .forEach(at -> attacked.file("docs/" + at + ".md", ("# A\n\n" + word + "\n").repeat(20)));
  }

  @Test
  void aFullDiskIsOneSentenceAndLeavesWholePages() throws Exception {
    try (FileSystem disk = FileSystem.of("3m", mounted)) {
      assertThat(disk.folder()).isDirectory();
      AttackedProject.in(project);
      WholeEdition.publish(project, pages);
      write("much more than fits in ".repeat(150));

      assertThatThrownBy(() -> WholeEdition.publish(project, pages))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("No space left on device")
          .hasMessageContaining(pages.toString());
      assertThat(contents().keySet()).noneMatch(name -> name.endsWith(".tmp"));
      assertThat(contents())
          .allSatisfy(
              (name, text) -> {
                if (name.endsWith(".html")) {
                  assertThat(text).as(name).endsWith("</html>\n");
                }
              });
    }
  }

  @Test
  void aFullDiskLeavesNoEmptyDocumentAndNoEmptyRegister() throws Exception {
    try (FileSystem disk = FileSystem.of("64k", mounted)) {
      fill();
      assertThatThrownBy(
              () ->
                  new NewFile(disk.folder()).write(new RepoPath("new.md"), "# New\n".repeat(2000)))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cannot write new.md: No space left on device");
      Reading reading = new Reading("a", "0123456789ab", "@ada", AttackedProject.TODAY, List.of());
      assertThatThrownBy(() -> new Acknowledger(disk.folder()).add(List.of(reading)))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("No space left on device");
      assertThat(mounted.toFile().list()).containsExactly("filling");
    }
  }

  private void fill() {
    byte[] block = new byte[4096];
    assertThatThrownBy(
            () -> {
              try (OutputStream filling = Files.newOutputStream(mounted.resolve("filling"))) {
                while (true) {
                  filling.write(block);
                }
              }
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void aReadOnlyFolderIsOneSentenceBeforeAnythingIsChanged() throws Exception {
    try (FileSystem disk = FileSystem.of("20m", mounted)) {
      write("old");
      WholeEdition.publish(project, pages);
      Map<String, String> before = contents();
      disk.becomeReadOnly();
      write("new");

      assertThatThrownBy(() -> WholeEdition.publish(project, pages))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(pages + ": the folder cannot be written");
      assertThat(contents()).isEqualTo(before);
    }
  }

  @Test
  void sourcesThatCannotBeWrittenArePublishedToAnotherDisk() throws Exception {
    project = mounted.resolve("project");
    try (FileSystem disk = FileSystem.of("20m", mounted)) {
      write("old");
      disk.becomeReadOnly();
      pages = folder.resolve("elsewhere");
      WholeEdition.publish(project, pages);

      assertThat(contents()).hasSizeGreaterThan(DOCUMENTS);
    }
  }

  @Test
  void aBuildThatIsKilledLeavesOldOrNewFilesAndTheNextOneIsWhole() throws Exception {
    write("old");
    WholeEdition.publish(project, pages);
    Map<String, String> old = contents();
    write("new");
    Path whole = pages;
    pages = mounted.resolve("compared");
    WholeEdition.publish(project, pages);
    Map<String, String> expected = contents();
    pages = whole;

    killWhileItWrites(old);

    assertThat(contents())
        .allSatisfy(
            (name, text) -> {
              if (!name.contains(".handbook")) {
                assertThat(text).as(name).isIn(old.get(name), expected.get(name));
              }
            });
    WholeEdition.publish(project, pages);
    assertThat(contents()).isEqualTo(expected);
  }

  /** Ends the other Java at the first page that is new: it is at work then, and not done. */
  private void killWhileItWrites(Map<String, String> old) throws Exception {
    Path page = pages.resolve("docs/7.html");
    String before = old.get("docs/7.html");
    Process build = OtherJvm.with().start(project, pages, folder.resolve("log"));
    while (build.isAlive() && Files.readString(page).equals(before)) {
      Thread.onSpinWait();
    }
    build.destroyForcibly();
    assertThat(build.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(pages)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(pages.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
