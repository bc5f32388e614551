package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How good predictions are.
 *
 * @param predictions of the documents judged
 */
record Scorecard(List<Prediction> predictions) {
  private static final int BINS = 10;

  /** A verdict less likely than this is not given. */
  private static final double LIKELY = 0.5;

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

  /** Of the verdicts that a document is a procedure, at least as likely as not, those right. */
  double rightOfProcedures() {
    return only(one -> one.verdict() != DocType.NONE && one.confidence() >= LIKELY).accuracy();
  }

  /** Of the procedures, those taken for one, be it the wrong one. */
  double proceduresFound() {
    return only(one -> one.example().label() != DocType.NONE)
        .share(one -> one.verdict() != DocType.NONE);
  }

  /** What is right of what is called sure. */
  double rightWhereSure() {
    return only(Prediction::isSure).accuracy();
  }

  /** How much is called sure. */
  double sure() {
    return share(Prediction::isSure);
  }

  /** The mean over repositories of the share that is right. */
  double accuracyOfRepositories() {
    return predictions.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.example().repository(),
                TreeMap::new,
                Collectors.averagingDouble(one -> one.isRight() ? 1 : 0)))
        .values()
        .stream()
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(Double.NaN);
  }

  /** Everything, as text. */
  void print(PrintStream out) {
    printSummary(out);
    printMatrix(out);
    printConfidence(out);
  }

  /** The figures that matter most, with how far they may be off. */
  void printSummary(PrintStream out) {
    out.printf("documents %d, intervals by drawing repositories anew%n", predictions.size());
    printFigure(out, "accuracy", Scorecard::accuracy);
    printFigure(out, "accuracy, mean of repositories", Scorecard::accuracyOfRepositories);
    printFigure(out, "macro-F1", Scorecard::macroF1);
    printFigure(out, "SOP against runbook, of those seen", Scorecard::sopAgainstRunbookWhereSeen);
    printFigure(out, "right of verdicts SOP or runbook", Scorecard::rightOfProcedures);
    printFigure(out, "procedures found", Scorecard::proceduresFound);
    printFigure(out, "sure (90 % or more)", Scorecard::sure);
    printFigure(out, "right where sure", Scorecard::rightWhereSure);
  }

  private void printFigure(PrintStream out, String name, ToDoubleFunction<Scorecard> figure) {
    out.printf("%-38s%s%n", name, Interval.of(this, figure));
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
