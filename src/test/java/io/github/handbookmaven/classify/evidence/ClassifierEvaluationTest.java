package io.github.handbookmaven.classify.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Learns the model from labelled documents, judges it on families of repositories left out, and
 * prints how it does. Run it alone with {@code mvn test -Dtest=ClassifierEvaluationTest
 * -Dclassify.evaluate}; with {@code -Dclassify.train} too it writes what it learned into {@code
 * model.tsv} and {@code phrases.tsv}, with {@code -Dclassify.mistakes=40} it lists mistakes.
 */
@Tag("corpora")
@EnabledIfSystemProperty(named = "classify.evaluate", matches = ".*")
class ClassifierEvaluationTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/handbookmaven/classify/evidence");
  private static final Path SIGNALS = FOLDER.resolve("model.tsv");
  private static final Path PHRASES = FOLDER.resolve("phrases.tsv");

  private static Evaluation evaluation;
  private static String signals;
  private static String phrases;

  @BeforeAll
  static void evaluate() throws IOException {
    evaluation = new Evaluation(LabelledDocument.everywhere());
    evaluation.print(System.out);
    JoinedModel shipped = evaluation.shipped();
    signals = ModelFiles.signals(Files.readString(SIGNALS), shipped);
    phrases = ModelFiles.phrases(Files.readString(PHRASES), shipped, evaluation.set().phrases());
    if (System.getProperty("classify.train") != null) {
      Files.writeString(SIGNALS, signals);
      Files.writeString(PHRASES, phrases);
    }
  }

  @Test
  void collectionsAndNearMissesAreToldApart() {
    Scorecard clear = evaluation.clear(Draw.COLLECTIONS, Draw.BROAD);
    assertThat(clear.accuracy()).isGreaterThanOrEqualTo(0.91);
    assertThat(clear.macroF1()).isGreaterThanOrEqualTo(0.91);
    assertThat(clear.sopAgainstRunbookWhereSeen()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void ordinaryFoldersAreNotTakenForProcedures() {
    Scorecard clear = evaluation.clear(Draw.NATURAL);
    assertThat(clear.accuracy()).isGreaterThanOrEqualTo(0.965);
    assertThat(clear.rightOfProcedures()).isGreaterThanOrEqualTo(0.91);
    assertThat(clear.proceduresFound()).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void whatIsCalledSureIsRightInEachCorpus() {
    for (Draw draw : new Draw[] {Draw.COLLECTIONS, Draw.BROAD, Draw.NATURAL}) {
      Scorecard clear = evaluation.clear(draw);
      assertThat(clear.rightWhereSure()).as(draw.name()).isGreaterThanOrEqualTo(0.96);
      assertThat(clear.sure()).as(draw.name()).isGreaterThanOrEqualTo(0.68);
    }
  }

  @Test
  void theShippedTablesAreWhatTheTrainerLearns() throws IOException {
    assertThat(Files.readString(SIGNALS)).isEqualTo(signals);
    assertThat(Files.readString(PHRASES)).isEqualTo(phrases);
  }
}
