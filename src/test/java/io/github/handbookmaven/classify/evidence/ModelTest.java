package io.github.handbookmaven.classify.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {

  @Test
  void everySignalHasItsWeightsAndNoWeightIsWithoutASignal() {
    List<String> signals = Signals.ALL.stream().map(Signal::name).toList();
    assertThat(signals).doesNotHaveDuplicates();
    assertThat(Model.standard().weights().keySet())
        .containsAll(signals)
        .hasSize(signals.size() + 1)
        .contains(Model.START);
    assertThat(Model.standard().weights().values())
        .allSatisfy(
            sides -> assertThat(sides.values()).allSatisfy(one -> assertThat(one).isNotNegative()));
  }
}
