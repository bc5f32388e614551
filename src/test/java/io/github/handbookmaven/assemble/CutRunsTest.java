package io.github.handbookmaven.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.KeptInMemory;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.twin.Runs;
import io.github.handbookmaven.twin.Sketch;
import org.junit.jupiter.api.Test;

class CutRunsTest {

  private static ClassifiedDocument keyed(String key) {
    ClassifiedDocument read =
        HandbookOf.file("docs/a.md", "# Drain\n\n1. Stop the consumer of the queue first.\n")
            .build()
            .entries()
            .get(0)
            .classified();
    return new ClassifiedDocument(read.document(), read.classification(), key);
  }

  @Test
  void aProcessThatGoesOnCutsOnlyWhatChanged() {
    KeptResults kept = new KeptInMemory();
    Runs first = new CutRuns(kept).of(keyed("a"));
    kept.settle();

    assertThat(new CutRuns(kept).of(keyed("a"))).isSameAs(first);
    assertThat(new CutRuns(kept).of(keyed("b"))).isNotSameAs(first);
  }

  @Test
  void howeverManyAskInARunItIsCutOnce() {
    CutRuns runs = new CutRuns(KeptResults.NONE);

    assertThat(runs.of(keyed("a"))).isSameAs(runs.of(keyed("a")));
    assertThat(runs.of(keyed(""))).isSameAs(runs.of(keyed("")));
  }

  @Test
  void aDocumentSketchedBeforeIsSketchedNoMore() {
    KeptResults kept = new KeptInMemory();
    Sketch first = new CutRuns(kept).sketch(keyed("a"));
    kept.settle();

    assertThat(new CutRuns(kept).sketch(keyed("a"))).isSameAs(first);
    assertThat(new CutRuns(kept).sketch(keyed("b"))).isNotSameAs(first);
  }

  @Test
  void whatHasNoKeyIsKeptForNoOtherRun() {
    KeptResults kept = new KeptInMemory();
    Runs first = new CutRuns(kept).of(keyed(""));
    kept.settle();

    assertThat(new CutRuns(kept).of(keyed(""))).isNotSameAs(first);
  }
}
