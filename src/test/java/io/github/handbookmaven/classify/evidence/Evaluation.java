package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.Language;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trains and judges the classifier on the labelled documents. */
final class Evaluation {
  private static final int MISTAKES_SHOWN = 40;

  private final TrainingSet set;
  private final Stages stages;
  private final List<Prediction> predictions;
  private final double temperature;

  Evaluation(List<LabelledDocument> documents) {
    List<LabelledDocument> english =
        documents.stream().filter(one -> Language.isEnglish(one.document())).toList();
    this.set =
        new TrainingSet(
            english.stream().map(Example::of).toList(),
            ProperNames.of(english.stream().map(LabelledDocument::document).toList()));
    this.stages = new Stages(set, ModelFiles.priors(Model.text()));
    List<List<Prediction>> raw = raw();
    List<Double> temperatures = raw.stream().map(fold -> temperature(raw, fold)).toList();
    this.predictions = calibrated(raw, temperatures);
    this.temperature = temperatures.stream().mapToDouble(each -> each).average().orElseThrow();
  }

  /** By fold, what models that saw none of its families say of its documents. */
  private List<List<Prediction>> raw() {
    List<List<Prediction>> raw = new ArrayList<>();
    for (int fold = 0; fold < TrainingSet.FOLDS; fold++) {
      int left = fold;
      JoinedModel model = JoinedModel.without(Set.of(fold), stages, set);
      raw.add(
          IntStream.range(0, set.examples().size())
              .filter(each -> set.fold(each) == left)
              .mapToObj(each -> new Prediction(set.examples().get(each), model.odds(each, set)))
              .toList());
    }
    return raw;
  }

  /** Each fold is made as sure as is right for the others. */
  private static List<Prediction> calibrated(
      List<List<Prediction>> raw, List<Double> temperatures) {
    List<Prediction> calibrated = new ArrayList<>();
    for (int fold = 0; fold < raw.size(); fold++) {
      double temperature = temperatures.get(fold);
      raw.get(fold).forEach(one -> calibrated.add(one.cooled(temperature)));
    }
    return calibrated;
  }

  private static double temperature(List<List<Prediction>> raw, List<Prediction> left) {
    return Prediction.temperature(
        raw.stream().filter(one -> one != left).flatMap(List::stream).toList());
  }

  /** How the model does on the clear rows of some draws, their families left out. */
  Scorecard clear(Draw... draws) {
    return scorecard(true, draws);
  }

  private Scorecard scorecard(boolean isClear, Draw... draws) {
    return new Scorecard(
        predictions.stream()
            .filter(one -> one.example().clear() == isClear)
            .filter(one -> Set.of(draws).contains(one.example().draw()))
            .toList());
  }

  /** The model to ship: learned from everything, as sure as the folds are on average. */
  JoinedModel shipped() {
    return JoinedModel.without(Set.of(), stages, set).dividedBy(temperature);
  }

  TrainingSet set() {
    return set;
  }

  /** Everything, as text. */
  void print(PrintStream out) {
    Map<String, Scorecard> draws =
        Map.of(
            "1 FIRST AND SECOND CORPUS", clear(Draw.COLLECTIONS, Draw.BROAD),
            "2 FIRST CORPUS: collections", clear(Draw.COLLECTIONS),
            "3 SECOND CORPUS: broad", clear(Draw.BROAD),
            "4 THIRD CORPUS: natural draw", clear(Draw.NATURAL),
            "5 THIRD CORPUS: chosen by path", clear(Draw.BY_PATH));
    out.printf(
        Locale.ROOT,
        "%d documents, %d families of repositories left out in %d folds, temperature %.2f%n",
        set.examples().size(),
        IntStream.range(0, set.examples().size()).map(set::family).distinct().count(),
        TrainingSet.FOLDS,
        temperature);
    draws.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              out.printf("%n%s, clear rows%n", name.substring(2));
              draws.get(name).print(out);
            });
    out.printf("%nAMBIGUOUS ROWS of all corpora%n");
    scorecard(false, Draw.values()).printSummary(out);
    if (System.getProperty("classify.mistakes") != null) {
      printMistakes(out);
    }
  }

  private void printMistakes(PrintStream out) {
    String mistakes =
        scorecard(true, Draw.values()).mistakes().stream()
            .limit(Integer.getInteger("classify.mistakes", MISTAKES_SHOWN))
            .map(
                one ->
                    String.format(
                        Locale.ROOT,
                        "%.2f %s said %s: %s %s",
                        one.confidence(),
                        one.example().label().word(),
                        one.verdict().word(),
                        one.example().draw(),
                        one.example().path()))
            .collect(Collectors.joining("\n"));
    out.printf("%nMISTAKES, surest first%n%s%n", mistakes);
  }
}
