package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.ReaderRegister;
import io.github.handbookmaven.practice.UsedHandbook;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingMissingTest {
  private static final String SOP = "---\ntype: sop\n---\n# Full disk\n\n## Purpose\n\nWhy.\n";

  private final ReadingMissing rule = new ReadingMissing();

  private List<Observation> seen(UsedHandbook used) {
    return rule.inspect(used.handbook(), Options.NONE).toList();
  }

  @Test
  void whoNeverReadItIsCounted() {
    assertThat(seen(UsedHandbook.of(SOP).requiring("@ada, @bob").readBy("@ada", "2026-11-01")))
        .singleElement()
        .returns(Place.line(new RepoPath(UsedHandbook.PATH), 4), Observation::at)
        .returns("1 of 2 readers have not read it", Observation::message)
        .returns(
            "whoever reads it records that with handbook:acknowledge"
                + " -Dhandbook.document=full-disk",
            Observation::remedy);
  }

  @Test
  void readersAreNamedOnlyWhereATeamWantsThat() {
    assertThat(seen(UsedHandbook.of(SOP).requiring("@ada, @bob").named()))
        .extracting(Observation::message)
        .containsExactly("@ada, @bob have not read it");
    assertThat(seen(UsedHandbook.of(SOP).requiring("@ada").named()))
        .extracting(Observation::message)
        .containsExactly("@ada has not read it");
  }

  @Test
  void whoReadItIsFineHoweverTheNameIsSpelled() {
    assertThat(seen(UsedHandbook.of(SOP).requiring("@Ada").readBy("ada", "2026-11-01"))).isEmpty();
  }

  @Test
  void nobodyAskedForReadersHere() {
    assertThat(seen(UsedHandbook.of(SOP))).isEmpty();
  }

  @Test
  void whoReadAnOlderTextDidReadIt() {
    assertThat(
            seen(
                UsedHandbook.of(SOP)
                    .requiring("@ada")
                    .readBy("@ada", "2026-11-01")
                    .with(UsedHandbook.PATH, SOP + "\nMore.\n")))
        .isEmpty();
  }

  @Test
  void aDraftIsNotAskedFor() {
    assertThat(seen(UsedHandbook.of(SOP.replace("sop", "sop\nstatus: draft")).requiring("@ada")))
        .isEmpty();
  }

  @Test
  void aLineThatIsNoReadingIsReportedAtItsPlace() {
    assertThat(
            seen(
                UsedHandbook.of(SOP)
                    .requiring("@ada")
                    .readBy("@ada", "2026-11-01")
                    .and(ReaderRegister.FILE.value(), "<<<<<<< ours\n")))
        .singleElement()
        .returns(Place.line(ReaderRegister.FILE, 3), Observation::at)
        .returns(
            "this line is no reading, so whoever it was about counts as one who has not read",
            Observation::message);
  }
}
