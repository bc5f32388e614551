package io.github.handbookmaven.mojo.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Progress;
import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void eachStageIsToldOnceThenTheThreadsAndWhatWasKept() {
    Timings timings = new Timings();
    Progress heard = timings.heard(Progress.UNHEARD);
    heard.at(Progress.Stage.READING, 1, 2);
    heard.at(Progress.Stage.READING, 2, 2);
    timings.begin("publishing");
    assertThat(timings.lines(false))
        .hasSize(4)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).startsWith(Progress.Stage.READING.words());
              assertThat(lines.get(1)).startsWith("publishing").endsWith(" s of processors");
              assertThat(lines.get(2)).matches("threads +\\d+");
              assertThat(lines.get(3)).matches("kept from the last run +nothing");
            });
  }

  @Test
  void aRunThatNothingHadToBeDoneForSaysSo() {
    assertThat(new Timings().lines(true).get(1))
        .matches("kept from the last run +all: nothing changed");
  }

  @Test
  void whoDoesNotAskHearsNothing() {
    Timings.UNASKED.begin("publishing");
    assertThat(Timings.UNASKED.lines(false)).isEmpty();
  }
}
