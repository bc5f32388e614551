package io.github.handbookmaven.capture.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Golden;
import io.github.handbookmaven.capture.recording.RecordingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recordings that real tools made, and the drafts a colleague would review. */
class DraftGoldenTest {
  static final Path RECORDINGS = Path.of("src/test/resources/recordings");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/drafts");
  private static final int FEWEST = 30;

  static Draft draft(Path... recordings) throws RecordingException {
    DraftSettings settings =
        new DraftSettings(
            Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 30), Optional.empty());
    return new Drafter(settings).draft(List.of(recordings));
  }

  static List<Path> recordings() throws IOException {
    try (Stream<Path> files = Files.list(RECORDINGS)) {
      return files
          .filter(file -> !file.toString().endsWith(".py") && !file.toString().endsWith(".timing"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void theDraftOfARecordingIsTheOneThatWasApproved(Path recording)
      throws IOException, RecordingException {
    Golden.assertSame(GOLDEN.resolve(recording.getFileName() + ".md"), draft(recording).markdown());
  }

  @Test
  void whereTwoRecordingsOfOneTaskPartIsADecision() throws IOException, RecordingException {
    Draft draft =
        draft(
            RECORDINGS.resolve("restart-a-crashing-shop.cast"),
            RECORDINGS.resolve("restart-a-crashing-shop-by-scaling.cast"));
    Golden.assertSame(GOLDEN.resolve("two-ways-to-mend-the-shop.md"), draft.markdown());
  }

  @Test
  void everyKindOfRecordingIsAmongThem() throws IOException {
    assertThat(recordings()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }
}
