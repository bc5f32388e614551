package io.github.handbookmaven.mojo.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Progress;
import io.github.handbookmaven.assemble.Progress.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {

  private static final class Shown implements ProgressLine.Out {
    private final List<String> states = new ArrayList<>();

    @Override
    public int everySeconds() {
      return 1;
    }

    @Override
    public void show(String state) {
      states.add(state);
    }

    @Override
    public void clear() {
      states.add("cleared");
    }
  }

  @Test
  void itTellsStageAndCountOnceForEachState() {
    Shown shown = new Shown();
    try (ProgressLine line = new ProgressLine(shown)) {
      line.tell();
      line.at(Stage.COLLECTING, 0, 0);
      line.tell();
      line.at(Stage.READING, 7, 40);
      line.tell();
      line.tell();
    }
    assertThat(shown.states)
        .containsExactly("looking for documents …", "reading documents: 7 of 40", "cleared");
  }

  @Test
  void whatIsDoneAtOnceSaysNothing() {
    Shown shown = new Shown();
    try (ProgressLine line = ProgressLine.started(shown)) {
      line.at(Stage.READING, 1, 1);
    }
    assertThat(shown.states).isEmpty();
  }

  @Test
  void theStagesTellHowFarTheyAre(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/a.md"), "# A\n");
    Files.writeString(folder.resolve("docs/b.md"), "# B\n");
    Queue<String> heard = new ConcurrentLinkedQueue<>();
    Progress progress = (stage, done, of) -> heard.add(stage + " " + done + "/" + of);

    new Assembler(HandbookOf.settings(folder, LocalDate.of(2026, 11, 22)), progress).assemble();

    assertThat(heard).startsWith("COLLECTING 0/0").contains("READING 2/2", "FOLLOWING 0/0");
  }

  @Test
  void onlyATerminalThatSomebodyWatchesIsWrittenInPlace() {
    assertThat(Terminal.isWatched(Map.of("TERM", "xterm-256color"))).isTrue();
    assertThat(Terminal.isWatched(Map.of("TERM", "xterm", "CI", "true"))).isFalse();
    assertThat(Terminal.isWatched(Map.of())).isFalse();
  }
}
