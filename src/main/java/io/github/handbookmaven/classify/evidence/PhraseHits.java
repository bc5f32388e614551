package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.DocType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which phrases of a table a document holds, how often, and where first. */
final class PhraseHits {
  /** So many words are named beside a sum. */
  private static final int NAMED = 5;

  /** A heading that says less than this shares its line with others. */
  private static final double WORTH_A_LINE = 0.1;

  private static final String OTHER_HEADINGS = "words-of-other-headings";

  private final List<PhraseRow> rows;
  private final int[] counts;
  private final int[] lines;
  private final List<Integer> found = new ArrayList<>();

  PhraseHits(List<PhraseRow> rows) {
    this.rows = rows;
    this.counts = new int[rows.size()];
    this.lines = new int[counts.length];
  }

  void add(int row, int line) {
    if (counts[row]++ == 0) {
      lines[row] = line;
      found.add(row);
    }
  }

  /**
   * What the phrases add up to: a line of evidence for each title and heading, and one for all
   * other phrases of each kind of place.
   *
   * @param text the document they were found in
   */
  List<Evidence> evidence(DocumentText text) {
    Map<String, List<Hit>> groups = new LinkedHashMap<>();
    for (int row : found) {
      Hit hit = new Hit(rows.get(row), lines[row], strength(counts[row]));
      groups.computeIfAbsent(hit.group(), group -> new ArrayList<>()).add(hit);
    }
    return joined(groups).values().stream().flatMap(hits -> evidence(hits, text)).toList();
  }

  /** One more of the same says less than the first: the natural logarithm of the number and one. */
  static double strength(int count) {
    return StrictMath.log1p(count);
  }

  private static Map<String, List<Hit>> joined(Map<String, List<Hit>> groups) {
    Map<String, List<Hit>> joined = new LinkedHashMap<>();
    groups.forEach(
        (group, hits) -> {
          double[] sums = sums(hits);
          boolean isAside =
              hits.get(0).isOfAHeading()
                  && Math.max(sums[0], Math.max(sums[1], sums[2])) < WORTH_A_LINE;
          joined
              .computeIfAbsent(isAside ? OTHER_HEADINGS : group, key -> new ArrayList<>())
              .addAll(hits);
        });
    return joined;
  }

  /** For each side, how much more the hits say for it than for the side they say least for. */
  private static double[] sums(List<Hit> hits) {
    double[] sums = new double[PhraseRow.SIDES.size()];
    for (Hit hit : hits) {
      for (int side = 0; side < sums.length; side++) {
        sums[side] += hit.row().weights()[side] * hit.strength();
      }
    }
    double least = Math.min(sums[0], Math.min(sums[1], sums[2]));
    for (int side = 0; side < sums.length; side++) {
      sums[side] -= least;
    }
    return sums;
  }

  private static Stream<Evidence> evidence(List<Hit> hits, DocumentText text) {
    double[] sums = sums(hits);
    List<Evidence> evidence = new ArrayList<>();
    for (int side = 0; side < sums.length; side++) {
      if (sums[side] > 0) {
        evidence.add(evidence(hits, side, sums[side], text));
      }
    }
    return evidence.stream();
  }

  private static Evidence evidence(List<Hit> hits, int side, double sum, DocumentText text) {
    List<Hit> heaviest =
        hits.stream()
            .sorted(
                Comparator.comparingDouble((Hit hit) -> -hit.saysFor(side))
                    .thenComparing(hit -> hit.row().text()))
            .limit(NAMED)
            .toList();
    Hit first = heaviest.get(0);
    long lines = hits.stream().mapToInt(Hit::line).distinct().count();
    boolean isOneLine = lines == 1 && first.hasALineOfItsOwn();
    String quote = isOneLine ? quote(first.line(), text) : named(heaviest, side);
    String signal =
        first.isOfAHeading() && lines > 1 ? OTHER_HEADINGS : first.row().place().signal();
    DocType type = PhraseRow.SIDES.get(side);
    return new Evidence(signal, type, sum, sum, first.line(), quote);
  }

  private static String quote(int line, DocumentText text) {
    return Stream.concat(text.titles().stream(), text.headings().stream())
        .filter(sentence -> sentence.line() == line)
        .map(Sentence::quote)
        .findFirst()
        .orElse("");
  }

  private static String named(List<Hit> heaviest, int side) {
    return heaviest.stream()
        .filter(hit -> hit.saysFor(side) > 0)
        .map(hit -> hit.row().text() + ":" + hit.line())
        .collect(Collectors.joining(", "));
  }

  /**
   * A phrase that was found.
   *
   * @param row the phrase and its weights
   * @param line 1-based line of its first occurrence
   * @param strength what its number counts
   */
  private record Hit(PhraseRow row, int line, double strength) {

    boolean isOfAHeading() {
      return row.place() == PhrasePlace.HEADING || row.place() == PhrasePlace.OPENING;
    }

    boolean hasALineOfItsOwn() {
      return isOfAHeading() || row.place() == PhrasePlace.TITLE;
    }

    String group() {
      return hasALineOfItsOwn() ? row.place().signal() + ":" + line : row.place().signal();
    }

    /** How much more it says for a side than on average. */
    double saysFor(int side) {
      double[] weights = row.weights();
      return strength * (weights[side] - (weights[0] + weights[1] + weights[2]) / weights.length);
    }
  }
}
