package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How good predictions are.
 *
 * @param predictions of the documents judged
 */
record Scorecard(List<Prediction> predictions) {
  private static final int BINS = 10;

  /** Those of them a test accepts. */
  Scorecard only(Predicate<Prediction> wanted) {
    return new Scorecard(predictions.stream().filter(wanted).toList());
  }

  /** The share that is right. */
  double accuracy() {
    return share(Prediction::isRight);
  }

  private double share(Predicate<Prediction> wanted) {
    return predictions.isEmpty()
        ? Double.NaN
        : predictions.stream().filter(wanted).count() / (double) predictions.size();
  }

  /** The mean over types of the harmonic mean of precision and recall. */
  double macroF1() {
    return Model.SIDES.stream().mapToDouble(this::f1).average().orElseThrow();
  }

  private double f1(DocType type) {
    double hit = count(type, type);
    double said = predictions.stream().filter(one -> one.verdict() == type).count();
    double is = predictions.stream().filter(one -> one.example().label() == type).count();
    return hit == 0 ? 0 : 2 * hit / (said + is);
  }

  private long count(DocType label, DocType verdict) {
    return predictions.stream()
        .filter(one -> one.example().label() == label && one.verdict() == verdict)
        .count();
  }

  /** SOP against runbook: of the procedures, those whose likelier procedure type is right. */
  double sopAgainstRunbook() {
    int sop = Weights.sideOf(DocType.SOP);
    int runbook = Weights.sideOf(DocType.RUNBOOK);
    return only(one -> one.example().label() != DocType.NONE)
        .share(
            one -> one.odds()[sop] > one.odds()[runbook] == (one.example().label() == DocType.SOP));
  }

  /** Of the procedures taken for procedures, those whose type is right. */
  double sopAgainstRunbookWhereSeen() {
    return only(one -> one.example().label() != DocType.NONE && one.verdict() != DocType.NONE)
        .accuracy();
  }

  /** The share with at least a confidence. */
  double coverage(double confidence) {
    return share(one -> one.confidence() >= confidence);
  }

  /** The mean distance of confidence and accuracy over bins of equal width. */
  double calibrationError() {
    Map<Integer, List<Prediction>> bins =
        predictions.stream()
            .collect(
                Collectors.groupingBy(
                    one -> Math.min(BINS - 1, (int) (one.confidence() * BINS)),
                    TreeMap::new,
                    Collectors.toList()));
    return bins.values().stream()
            .mapToDouble(
                bin -> bin.size() * Math.abs(new Scorecard(bin).accuracy() - meanConfidence(bin)))
            .sum()
        / predictions.size();
  }

  private static double meanConfidence(List<Prediction> bin) {
    return bin.stream().mapToDouble(Prediction::confidence).average().orElse(0);
  }

  /** Everything, as text. */
  void print(PrintStream out) {
    printWithoutRepositories(out);
    printRepositories(out);
  }

  /** Everything but the figures of each repository, which mean little where most hold one row. */
  void printWithoutRepositories(PrintStream out) {
    printSummary(out);
    printMatrix(out);
    printConfidence(out);
  }

  /** The figures that matter most, and who is taken for what. */
  void printSummary(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "documents %d   accuracy %.3f   macro-F1 %.3f   SOP against runbook %.3f"
            + " (among those taken for procedures %.3f)%n",
        predictions.size(),
        accuracy(),
        macroF1(),
        sopAgainstRunbook(),
        sopAgainstRunbookWhereSeen());
  }

  private void printMatrix(PrintStream out) {
    out.printf("%n%-18s%8s%8s%8s%n", "judged \\ said", "sop", "runbook", "none");
    for (DocType label : Model.SIDES) {
      out.printf(
          "%-18s%8d%8d%8d%n",
          label.word(),
          count(label, DocType.SOP),
          count(label, DocType.RUNBOOK),
          count(label, DocType.NONE));
    }
  }

  private void printConfidence(PrintStream out) {
    out.printf("%n%-18s%10s%10s%n", "confidence", "coverage", "accuracy");
    for (double bar : new double[] {0.5, 0.6, 0.7, 0.8, 0.9, 0.95}) {
      out.printf(
          Locale.ROOT,
          "at least %.2f     %10.3f%10.3f%n",
          bar,
          coverage(bar),
          only(one -> one.confidence() >= bar).accuracy());
    }
    out.printf(Locale.ROOT, "expected calibration error %.3f%n", calibrationError());
  }

  private void printRepositories(PrintStream out) {
    out.printf("%n%-55s%6s%10s%n", "repository left out", "rows", "accuracy");
    Map<String, List<Prediction>> byRepository =
        predictions.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.example().repository(), TreeMap::new, Collectors.toList()));
    byRepository.forEach(
        (repository, rows) ->
            out.printf(
                Locale.ROOT,
                "%-55s%6d%10.3f%n",
                repository,
                rows.size(),
                new Scorecard(rows).accuracy()));
  }

  /** The wrong ones, the surest first. */
  List<Prediction> mistakes() {
    return predictions.stream()
        .filter(one -> !one.isRight())
        .sorted(
            Comparator.comparingDouble(Prediction::confidence)
                .reversed()
                .thenComparing(one -> one.example().path()))
        .toList();
  }
}
