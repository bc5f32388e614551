package io.github.handbookmaven.classify.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Judges the classifier on real documents of repositories it was not trained on, and prints how it
 * does. Run it alone with {@code mvn test -Dtest=ClassifierEvaluationTest}; with {@code
 * -Dclassify.train} too it writes what it learned into {@code model.tsv}.
 */
class ClassifierEvaluationTest {
  private static final Path MODEL =
      Path.of("src/main/resources/io/github/handbookmaven/classify/evidence/model.tsv");

  /** Weights are written with two decimals. */
  private static final double ROUNDING = 0.011;

  private static Evaluation evaluation;

  @BeforeAll
  static void evaluate() {
    evaluation = new Evaluation(LabelledDocument.all());
    evaluation.print(System.out);
  }

  @Test
  void threeWayAccuracyOnRepositoriesLeftOutIsHigh() {
    assertThat(evaluation.learned().accuracy()).isGreaterThanOrEqualTo(0.92);
    assertThat(evaluation.learned().macroF1()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void sopsAreToldFromRunbooks() {
    assertThat(evaluation.learned().sopAgainstRunbook()).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void confidenceIsWhatItSays() {
    Scorecard sure = evaluation.learned().only(one -> one.confidence() >= 0.9);
    assertThat(sure.accuracy()).isGreaterThanOrEqualTo(0.97);
    assertThat(evaluation.learned().coverage(0.9)).isGreaterThanOrEqualTo(0.65);
    assertThat(evaluation.learned().calibrationError()).isLessThanOrEqualTo(0.06);
  }

  @Test
  void theShippedWeightsAreThoseTheTrainerLearns() {
    String learned = ModelWriter.write(Model.text(), evaluation.shipped());
    Model.parse(learned)
        .weights()
        .forEach(
            (signal, weights) ->
                weights.forEach(
                    (side, weight) ->
                        assertThat(Model.standard().weights().get(signal).get(side))
                            .as(signal + " for " + side)
                            .isCloseTo(weight, within(ROUNDING))));
  }

  @Test
  @EnabledIfSystemProperty(named = "classify.train", matches = ".*")
  void writesWhatItLearned() throws IOException {
    Files.writeString(MODEL, ModelWriter.write(Files.readString(MODEL), evaluation.shipped()));
  }
}
