package io.github.handbookmaven.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.LoggedRun.Step;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLogTextTest {
  private static LoggedRun run(String note) {
    return new LoggedRun(
        "full-disk",
        "Full disk",
        "c0ffee000000",
        "@ada",
        "INC-1",
        Optional.of(OffsetDateTime.parse("2026-11-20T23:50:00+01:00")),
        Optional.of(OffsetDateTime.parse("2026-11-21T00:20:00+01:00")),
        List.of(
            new Step("Checks", "1", "Check how full it is", Outcome.DONE, ""),
            new Step("Response", "1", "Restart the writer", Outcome.FAILED, note)));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    LoggedRun run = run("two\nlines");
    assertThat(RunLogText.parse("# Run\n\n" + RunLogText.comment(run) + "\n")).isEqualTo(run);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--> <script>alert(1)</script>",
        "-->\n# A heading",
        "--!> &lt;",
        "<!-- handbook:run {\"document\":\"other\"} -->",
        "--->",
        "ends with a dash -"
      })
  void nothingInANoteEndsTheComment(String note) throws Exception {
    LoggedRun run = run(note);
    String comment = RunLogText.comment(run);
    assertThat(comment).doesNotContain("\n");
    assertThat(comment.substring(4, comment.length() - 3)).doesNotContain("--", "<", ">");
    assertThat(RunLogText.parse(comment)).isEqualTo(run);
  }

  @Test
  void aRunCountsForTheDayItEndedWhereItTookPlace() {
    assertThat(run("").day()).contains(LocalDate.of(2026, 11, 21));
  }

  @Test
  void aCommentInTheTextAboveIsNotTheLogs() throws Exception {
    String text = "- a note: <!-- handbook:run {\"document\":\"x\"} -->\n\n";
    assertThat(RunLogText.parse(text + RunLogText.comment(run(""))).document())
        .isEqualTo("full-disk");
  }

  @Test
  void aLogThatWasCutSaysSo() {
    String comment = RunLogText.comment(run(""));
    assertThatThrownBy(() -> RunLogText.parse(comment.substring(0, 90)))
        .hasMessage("its last lines are missing, export it anew");
  }

  @Test
  void aLogThatWasChangedSaysSo() {
    String comment = RunLogText.comment(run("")).replace("\"by\"", "by");
    assertThatThrownBy(() -> RunLogText.parse(comment))
        .hasMessage("its last comment was changed, export it anew");
  }

  @Test
  void aLogOfNothingSaysSo() {
    assertThatThrownBy(() -> RunLogText.parse("<!-- handbook:run {\"steps\":3} -->"))
        .hasMessage("its last comment names no document, export it anew");
  }

  @Test
  void whatIsNeitherDoneNorFailedWasSkipped() throws Exception {
    LoggedRun read =
        RunLogText.parse(
            "<!-- handbook:run"
                + " {\"document\":\"x\",\"steps\":[{\"text\":\"a\",\"outcome\":\"?\"},7]} -->");
    assertThat(read.steps()).extracting(Step::outcome).containsOnly(Outcome.SKIPPED);
    assertThat(read.day()).isEmpty();
  }
}
