package io.github.handbookmaven.classify.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.handbookmaven.model.DocType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbabilitiesTest {

  private static Evidence evidence(DocType side, double contribution) {
    return new Evidence("s", side, contribution, contribution, 1, "");
  }

  @Test
  void withoutEvidenceAllAreAsProbable() {
    assertThat(Probabilities.of(List.of()).sop()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void contributionsOfATypeAddUp() {
    Probabilities apart =
        Probabilities.of(List.of(evidence(DocType.SOP, 1), evidence(DocType.SOP, 2)));
    Probabilities together = Probabilities.of(List.of(evidence(DocType.SOP, 3)));
    assertThat(apart).isEqualTo(together);
    assertThat(together.likeliest()).isEqualTo(DocType.SOP);
  }

  @Test
  void hugeScoresStayProbabilities() {
    Probabilities odds =
        Probabilities.of(List.of(evidence(DocType.RUNBOOK, 5000), evidence(DocType.SOP, 4990)));
    assertThat(odds.sop() + odds.runbook() + odds.none()).isCloseTo(1, within(1e-9));
    assertThat(odds.of(DocType.MIXED)).isCloseTo(1, within(1e-9));
    assertThat(odds.of(DocType.UNDETERMINED)).isZero();
  }
}
