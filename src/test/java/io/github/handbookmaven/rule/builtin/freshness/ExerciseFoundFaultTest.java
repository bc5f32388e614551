package io.github.handbookmaven.rule.builtin.freshness;

import static io.github.handbookmaven.practice.UsedHandbook.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.UsedHandbook;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExerciseFoundFaultTest {
  private static final String RUNBOOK =
      """
      ---
      type: runbook
      ---
      # Full disk

      ## Response

      1. Find the largest files.
      2. Restart the *writer*.
      3. If it is the log that grows, rotate it.
      """;

  private final ExerciseFoundFault rule = new ExerciseFoundFault();

  private List<Observation> seen(UsedHandbook used) {
    return rule.inspect(used.handbook(), Options.NONE).toList();
  }

  private static UsedHandbook failed(String text) {
    return UsedHandbook.of(text)
        .ran(
            "2026-11-20",
            1,
            step("Find the largest files.", Outcome.DONE, ""),
            step("Restart the writer.", Outcome.FAILED, "the unit is\ncalled writer2"));
  }

  @Test
  void aStepThatFailedIsReportedAtItsLine() {
    assertThat(seen(failed(RUNBOOK)))
        .singleElement()
        .returns(Place.line(new RepoPath(UsedHandbook.PATH), 9), Observation::at)
        .returns(
            "step 'Restart the writer.' failed in the run of 2026-11-20: the unit is called"
                + " writer2",
            Observation::message)
        .returns(
            "fix the text (the record is docs/exercises/full-disk/2026-11-20-1.md); where the text"
                + " is right, record the next run that passes with handbook:exercise"
                + " -Dhandbook.document=full-disk",
            Observation::remedy)
        .returns(Optional.empty(), Observation::rated);
  }

  @Test
  void skippedStepsAreToldOnceAndMildly() {
    UsedHandbook used =
        UsedHandbook.of(RUNBOOK)
            .ran(
                "2026-11-20",
                1,
                step("Restart the writer.", Outcome.SKIPPED, ""),
                step("If it is the log that grows, rotate it.", Outcome.SKIPPED, ""));
    assertThat(seen(used))
        .singleElement()
        .returns(
            "2 steps were skipped in the run of 2026-11-20: 'Restart the writer.', 'If it is the"
                + " log that grows, rotate it.'",
            Observation::message)
        .returns(Optional.of(Severity.NOTE), Observation::rated);
  }

  @Test
  void aRunInWhichEverythingWasDoneIsFine() {
    assertThat(
            seen(
                failed(RUNBOOK)
                    .ran("2026-11-20", 2, step("Restart the writer.", Outcome.DONE, ""))))
        .isEmpty();
  }

  @Test
  void aTextThatWasMendedIsFine() {
    assertThat(seen(failed(RUNBOOK).with(UsedHandbook.PATH, RUNBOOK.replace("writer", "writer2"))))
        .isEmpty();
  }

  @Test
  void onlyFrontMatterIsNoMendedText() {
    assertThat(
            seen(
                failed(RUNBOOK)
                    .with(
                        UsedHandbook.PATH,
                        RUNBOOK.replace(
                            "type: runbook", "type: runbook\nlast_exercised: 2026-11-20"))))
        .hasSize(1);
  }

  @Test
  void aLaterExerciseWithoutALogPasses() {
    assertThat(
            seen(
                failed(RUNBOOK)
                    .with(
                        UsedHandbook.PATH,
                        RUNBOOK.replace(
                            "type: runbook", "type: runbook\nlast_exercised: 2026-11-21"))))
        .isEmpty();
  }

  @Test
  void aRunOfATextNobodyNotedTellsNothing() {
    assertThat(
            seen(
                UsedHandbook.of(RUNBOOK)
                    .ran("2026-11-20", 1, "", step("Restart the writer.", Outcome.FAILED, ""))))
        .isEmpty();
  }

  @Test
  void aRecordIsNoDocument() {
    assertThat(failed(RUNBOOK).handbook().entries()).hasSize(1);
  }

  @Test
  void anArchivedRunbookIsLeftAlone() {
    String archived = RUNBOOK.replace("type: runbook", "type: runbook\nstatus: archived");
    assertThat(seen(failed(archived))).isEmpty();
  }
}
