package io.github.handbookmaven.classify.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.handbookmaven.classify.ProcedureTexts;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.model.DocType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModelTest {

  @TestFactory
  Stream<DynamicTest> evidenceAddsUpToWhatSignalsAndPhrasesWeigh() {
    return ProcedureTexts.names().map(name -> dynamicTest(name, () -> addsUp(name)));
  }

  private static void addsUp(String name) {
    DocumentText text =
        DocumentText.of(ProcedureTexts.document("docs/a.md", ProcedureTexts.text(name)));
    double[] expected = new double[3];
    addSignals(text, expected);
    Map<String, Integer> counts = PhraseCounts.of(text);
    for (PhraseRow row : PhraseTable.standard().rows()) {
      double strength = Math.log1p(counts.getOrDefault(row.place().key() + "\t" + row.text(), 0));
      for (int side = 0; side < 3; side++) {
        expected[side] += row.weights()[side] * strength;
      }
    }
    List<Evidence> evidence = Model.standard().evidence(text);
    double[] sums = new double[3];
    evidence.forEach(one -> sums[Model.SIDES.indexOf(one.side())] += one.contribution());
    assertThat(sums[0] - sums[2]).isCloseTo(expected[0] - expected[2], within(1e-9));
    assertThat(sums[1] - sums[2]).isCloseTo(expected[1] - expected[2], within(1e-9));
    assertThat(evidence).allSatisfy(one -> assertThat(one.contribution()).isPositive());
  }

  @TestFactory
  Stream<DynamicTest> whatEveryDocumentShowsComesLast() {
    return ProcedureTexts.names()
        .map(name -> dynamicTest(name, () -> assertThat(signals(name)).endsWith(Model.START)));
  }

  private static List<String> signals(String name) {
    return evidence(name).stream().map(Evidence::signal).toList();
  }

  private static List<Evidence> evidence(String name) {
    return Model.standard()
        .evidence(DocumentText.of(ProcedureTexts.document("docs/a.md", ProcedureTexts.text(name))));
  }

  @TestFactory
  Stream<DynamicTest> noWordIsNamedTwiceInALine() {
    return ProcedureTexts.names()
        .map(
            name ->
                dynamicTest(
                    name, () -> assertThat(evidence(name)).allSatisfy(ModelTest::repeatsNothing)));
  }

  @TestFactory
  Stream<DynamicTest> everyLineButTheStartSaysWhatWasFound() {
    return ProcedureTexts.names()
        .map(
            name ->
                dynamicTest(
                    name,
                    () ->
                        assertThat(evidence(name))
                            .filteredOn(one -> !one.signal().equals(Model.START))
                            .allSatisfy(one -> assertThat(one.quote()).isNotBlank())));
  }

  private static void repeatsNothing(Evidence one) {
    if (one.signal().equals("words-of-other-headings")) {
      assertThat(one.quote().split(", ")).doesNotHaveDuplicates();
    }
  }

  private static void addSignals(DocumentText text, double[] scores) {
    Map<String, Map<DocType, Double>> weights = Model.standard().weights();
    double[] strengths = Example.strengths(text);
    for (int side = 0; side < 3; side++) {
      DocType type = Model.SIDES.get(side);
      scores[side] += weights.get(Model.START).get(type);
      for (int signal = 0; signal < strengths.length; signal++) {
        scores[side] += strengths[signal] * weights.get(Signals.ALL.get(signal).name()).get(type);
      }
    }
  }

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
