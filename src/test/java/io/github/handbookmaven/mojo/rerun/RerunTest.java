package io.github.handbookmaven.mojo.rerun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RerunTest {
  private record Setting(String name, Set<String> values) {}

  @TempDir Path folder;

  private final Told log = new Told();
  private final List<String> runs = new ArrayList<>();
  private Object setting = new Setting("failOn", Set.of("error", "warning", "note"));
  private Duration later = Duration.ofHours(1);

  /** Keeps what was said. */
  private static final class Told extends SystemStreamLog {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void info(CharSequence text) {
      lines.add("info " + text);
    }

    @Override
    public void warn(CharSequence text) {
      lines.add("warn " + text);
    }
  }

  @BeforeEach
  void aProject() throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/a.md"), "# A\n");
  }

  private Path output() {
    return folder.resolve("out/findings.json");
  }

  private Path kept() {
    return folder.resolve("out/cache/check.run");
  }

  private void run() throws MojoFailureException {
    run("");
  }

  /** Files made by a test are younger than a tick, unless the clock goes on. */
  private void run(String failure) throws MojoFailureException {
    Rerun.Inputs inputs =
        new Rerun.Inputs(folder, List.of(setting), List.of(), List.of(folder.resolve("out")));
    new Rerun(inputs, kept(), log, Clock.offset(Clock.systemUTC(), later))
        .orElse(
            List.of(output()),
            told -> {
              runs.add("run");
              told.info("checked\nall");
              told.warn("a \\ b");
              write(output());
              if (!failure.isEmpty()) {
                throw new MojoFailureException(failure);
              }
              return List.of(output());
            });
  }

  private static void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{}");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whereNothingChangedTheSameIsSaidAgainAndNothingDone() throws Exception {
    run();
    run();
    assertThat(runs).hasSize(1);
    assertThat(log.lines)
        .containsExactly("info checked\nall", "warn a \\ b", "info checked\nall", "warn a \\ b");
  }

  @Test
  void aFailureFailsAgain() {
    assertThatThrownBy(() -> run("2 findings")).hasMessage("2 findings");
    assertThatThrownBy(() -> run("never")).hasMessage("2 findings");
    assertThat(runs).hasSize(1);
  }

  @Test
  void aChangedFileRunsAgain() throws Exception {
    run();
    Files.writeString(folder.resolve("docs/a.md"), "# B\n");
    run();
    assertThat(runs).hasSize(2);
  }

  @Test
  void aNewFileRunsAgain() throws Exception {
    run();
    Files.writeString(folder.resolve("docs/b.md"), "# B\n");
    run();
    assertThat(runs).hasSize(2);
  }

  @Test
  void anotherSettingRunsAgain() throws Exception {
    run();
    setting = Map.of("failOn", "note");
    run();
    assertThat(runs).hasSize(2);
  }

  @Test
  void anOutputThatSomebodyDeletedOrWroteIsWrittenAgain() throws Exception {
    run();
    Files.delete(output());
    run();
    Files.writeString(output(), "[]");
    run();
    assertThat(runs).hasSize(3);
  }

  @Test
  void aRecordThatIsCutOffOrForeignIsLeftAside() throws Exception {
    run();
    List<String> record = Files.readAllLines(kept());
    Files.write(kept(), record.subList(0, record.size() - 1));
    run();
    Files.writeString(kept(), "\u0000\u0001");
    run();
    assertThat(runs).hasSize(3);
    run();
    assertThat(runs).hasSize(3);
  }

  @Test
  void aFileThatChangedWithinTheSameTickIsNotTrusted() throws Exception {
    later = Duration.ZERO;
    run();
    run();
    assertThat(runs).hasSize(2);
  }

  @Test
  void aSettingNobodyKnowsToCompareRunsAgain() throws Exception {
    setting = (Runnable) () -> {};
    run();
    run();
    assertThat(runs).hasSize(2);
  }
}
