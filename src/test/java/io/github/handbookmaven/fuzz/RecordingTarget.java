package io.github.handbookmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.capture.draft.Draft;
import io.github.handbookmaven.capture.draft.DraftSettings;
import io.github.handbookmaven.capture.draft.Drafter;
import io.github.handbookmaven.capture.recording.RecordingException;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.markdown.Reading;
import io.github.handbookmaven.model.Flaw;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Any file may be handed over as a recording: it becomes a draft that can be read, or is refused.
 */
public final class RecordingTarget {
  private static final Path FILE = Inputs.folder().resolve("recording");
  private static final Drafter DRAFTER =
      new Drafter(
          new DraftSettings(
              Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 30), Optional.empty()));

  private RecordingTarget() {}

  /** Called for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.write(FILE, input);
    try {
      Draft draft = DRAFTER.draft(List.of(FILE));
      assertThat(Reading.flawKinds(Reading.read(RawHtml.ESCAPE, draft.markdown())))
          .doesNotContain(Flaw.Kind.FRONT_MATTER_INVALID);
      assertThat(draft.markdown().chars())
          .noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t');
    } catch (RecordingException refused) {
      assertThat(refused).hasMessageNotContaining("\n");
    }
  }
}
