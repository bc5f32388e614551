package io.github.handbookmaven.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceToKeepTest {
  @TempDir Path folder;

  /** As a result that is kept. */
  record Result(String text) {}

  @Test
  void aFolderThatIsMissingIsMade() throws IOException {
    Path place = PlaceToKeep.beside(folder.resolve("a/b/c.kept"), "kept-");
    assertThat(place).isEmptyFile().hasParent(folder.resolve("a/b"));
  }

  @Test
  void whatAKilledBuildLeftIsRemovedADayLater() throws IOException {
    Path file = folder.resolve("documents.kept");
    Path running = PlaceToKeep.beside(file, "kept-");
    Path killed = PlaceToKeep.beside(file, "kept-");
    Path others = Files.writeString(folder.resolve("kept-by-hand.txt"), "x");
    for (Path old : List.of(killed, others)) {
      Files.setLastModifiedTime(
          old, FileTime.from(Files.getLastModifiedTime(old).toInstant().minus(Duration.ofDays(2))));
    }
    Path place = PlaceToKeep.beside(file, "kept-");

    assertThat(folder.toFile().listFiles())
        .containsExactlyInAnyOrder(place.toFile(), running.toFile(), others.toFile());
  }

  @Test
  void nothingIsKeptBehindALinkPlantedInTheOutput() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    Path link = Files.createSymbolicLink(folder.resolve("cache"), theirs);
    assertThatThrownBy(() -> PlaceToKeep.beside(link.resolve("c.kept"), "kept-"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("symbolic link");

    List<String> debug = new ArrayList<>();
    try (KeptResults results = new KeptOnDisk(link, "shop", "c0ffee", debug::add)) {
      results.of("documents", Result.class).keep("0".repeat(32), new Result("x"));
      results.settle();
    }
    assertThat(theirs).isEmptyDirectory();
    assertThat(debug).singleElement().asString().contains("symbolic link");
  }
}
