package io.github.handbookmaven.classify.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.language.DocumentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints how the shipped model does on documents that somebody else judged: {@code mvn test
 * -Dtest=JudgedDocumentsTest -Dclassify.judged=FILE}. Each line of the file holds, between tabs, a
 * document's path from the file's folder, {@code sop}, {@code runbook} or {@code none}, and {@code
 * clear} or {@code ambiguous}. The first part of a path is the repository. With {@code
 * -Dclassify.mistakes} too it prints the mistakes; leave that off for documents that are to stay
 * unread.
 */
@EnabledIfSystemProperty(named = "classify.judged", matches = ".+")
class JudgedDocumentsTest {
  private static final int REASONS_SHOWN = 9;

  @Test
  void printsHowTheShippedModelDoes() throws IOException {
    Path table = Path.of(System.getProperty("classify.judged"));
    List<Judged> judged =
        Files.readAllLines(table).stream()
            .filter(line -> !line.isBlank())
            .map(line -> Judged.read(table.resolveSibling(""), line.split("\t")))
            .toList();
    assertThat(judged).isNotEmpty();
    System.out.println("CLEAR");
    Scorecard clear = scorecard(judged, true);
    clear.print(System.out);
    System.out.println("\nAMBIGUOUS");
    scorecard(judged, false).printSummary(System.out);
    if (System.getProperty("classify.mistakes") != null) {
      clear.mistakes().forEach(mistake -> printMistake(mistake, judged));
    }
  }

  private static Scorecard scorecard(List<Judged> judged, boolean clear) {
    return new Scorecard(
        judged.stream()
            .filter(one -> one.labelled().clear() == clear)
            .map(Judged::prediction)
            .toList());
  }

  private static void printMistake(Prediction mistake, List<Judged> judged) {
    Judged one =
        judged.stream()
            .filter(each -> each.prediction().example().path().equals(mistake.example().path()))
            .findFirst()
            .orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "%s%n    is %s, said %s %.2f%n",
        mistake.example().path(),
        mistake.example().label().word(),
        mistake.verdict().word(),
        mistake.confidence());
    one.evidence().stream()
        .limit(REASONS_SHOWN)
        .forEach(
            evidence ->
                System.out.printf(
                    Locale.ROOT,
                    "    %-8s%+.2f %s:%d %s%n",
                    evidence.side().word(),
                    evidence.contribution(),
                    evidence.signal(),
                    evidence.line(),
                    evidence.quote()));
  }

  /**
   * A document, what it was judged to be and what the shipped model says.
   *
   * @param labelled the document and its label
   * @param evidence what the model found
   * @param prediction what that adds up to
   */
  private record Judged(LabelledDocument labelled, List<Evidence> evidence, Prediction prediction) {
    static Judged read(Path folder, String[] cells) {
      LabelledDocument labelled = LabelledDocument.read(folder, cells);
      List<Evidence> evidence = Model.standard().evidence(DocumentText.of(labelled.document()));
      Probabilities odds = Probabilities.of(evidence);
      return new Judged(
          labelled,
          evidence,
          new Prediction(
              Example.of(labelled), new double[] {odds.sop(), odds.runbook(), odds.none()}));
    }
  }
}
