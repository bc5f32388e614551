package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Trains and judges the classifier on the labelled documents. */
final class Evaluation {
  /** How strongly weights are held to what a person set; chosen by the figures it gives. */
  static final double HOLD = 20;

  private static final int MISTAKES_SHOWN = 15;
  private static final int REASONS_SHOWN = 4;

  private final List<LabelledDocument> documents;
  private final List<Example> clear;
  private final Weights priors = Weights.priors(ModelRow.all(Model.text()));
  private final Scorecard handSet;
  private final List<Prediction> raw;
  private final Scorecard learned;
  private final Map<String, LabelledDocument> byPath = new HashMap<>();
  private final Map<String, Weights> withoutRepository = new HashMap<>();

  Evaluation(List<LabelledDocument> documents) {
    this.documents = documents;
    documents.forEach(document -> byPath.put(document.document().path().value(), document));
    this.clear =
        documents.stream().filter(LabelledDocument::clear).map(LabelledDocument::example).toList();
    this.handSet =
        new Scorecard(
            Prediction.calibrated(
                clear.stream()
                    .map(one -> new Prediction(one, priors.odds(one.strengths())))
                    .toList()));
    this.raw = predictions(clear);
    this.learned = new Scorecard(Prediction.calibrated(raw));
  }

  private Trainer trainer() {
    return new Trainer(priors, HOLD);
  }

  /** How the learned weights do on repositories left out. */
  Scorecard learned() {
    return learned;
  }

  /** The weights to ship: learned from all clear rows, calibrated on the repositories left out. */
  Weights shipped() {
    return trainer().fit(clear).lifted().dividedBy(Prediction.temperature(raw));
  }

  /** Everything, as text. */
  void print(PrintStream out) {
    out.println("HAND-SET WEIGHTS, calibrated leaving one repository out, clear rows");
    handSet.print(out);
    out.println();
    out.println("LEARNED WEIGHTS, leaving one repository out, clear rows");
    learned.print(out);
    out.println();
    out.println("LEARNED WEIGHTS, leaving one repository out, ambiguous rows");
    ambiguous().printSummary(out);
    printFiling(out);
    printMistakes(out);
  }

  private Scorecard ambiguous() {
    double temperature = Prediction.temperature(raw);
    return new Scorecard(
        predictions(
                documents.stream()
                    .filter(document -> !document.clear())
                    .map(LabelledDocument::example)
                    .toList())
            .stream()
            .map(prediction -> prediction.cooled(temperature))
            .toList());
  }

  private List<Prediction> predictions(List<Example> examples) {
    return examples.stream()
        .map(example -> new Prediction(example, modelFor(example).odds(example.strengths())))
        .toList();
  }

  /** What was learned without an example's repository. */
  private Weights modelFor(Example example) {
    return withoutRepository.computeIfAbsent(
        example.repository(),
        repository ->
            trainer()
                .fit(clear.stream().filter(one -> !one.repository().equals(repository)).toList()));
  }

  private void printFiling(PrintStream out) {
    Scorecard contradicted =
        learned.only(
            prediction -> {
              LabelledDocument document = byPath.get(prediction.example().path());
              return document.filed().isPresent()
                  && document.filed().get() != prediction.verdict()
                  && prediction.confidence() >= 0.95;
            });
    out.printf(
        Locale.ROOT,
        "%nOf the clear rows filed by their authors as SOP or runbook, %d read as something else"
            + " at 0.95 or more; %.3f of these are judged so.%n",
        contradicted.predictions().size(),
        contradicted.accuracy());
  }

  private void printMistakes(PrintStream out) {
    out.printf("%nWORST MISTAKES (of %d), surest first%n", learned.mistakes().size());
    Model shipped = Model.standard();
    learned.mistakes().stream()
        .limit(MISTAKES_SHOWN)
        .forEach(
            mistake -> printMistake(out, mistake, shipped, byPath.get(mistake.example().path())));
  }

  private static void printMistake(
      PrintStream out, Prediction mistake, Model model, LabelledDocument document) {
    out.printf(
        Locale.ROOT,
        "%s%n    is %s, said %s %.2f%n",
        mistake.example().path(),
        mistake.example().label().word(),
        mistake.verdict().word(),
        mistake.confidence());
    model.evidence(DocumentText.of(document.document())).stream()
        .filter(evidence -> evidence.side() == mistake.verdict())
        .limit(REASONS_SHOWN)
        .forEach(
            evidence ->
                out.printf(
                    Locale.ROOT,
                    "    %+.2f %s:%d %s%n",
                    evidence.contribution(),
                    evidence.signal(),
                    evidence.line(),
                    evidence.quote()));
  }
}
