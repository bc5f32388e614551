package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.DocType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Phrases that are told together: those of one title or heading, or of one kind of place. */
final class PhraseGroup {
  /** So many words are named beside a sum. */
  private static final int NAMED = 5;

  /** A heading that says less than this shares its line with others. */
  private static final double WORTH_A_LINE = 0.1;

  private static final String OTHER_HEADINGS = "words-of-other-headings";

  private final List<PhraseHit> hits = new ArrayList<>();
  private final double[] sums = new double[PhraseRow.SIDES.size()];

  void add(PhraseHit hit) {
    hits.add(hit);
    double[] weights = hit.row().weights();
    for (int side = 0; side < sums.length; side++) {
      sums[side] += weights[side] * hit.strength();
    }
  }

  void addAll(PhraseGroup others) {
    others.hits.forEach(this::add);
  }

  boolean isEmpty() {
    return hits.isEmpty();
  }

  /** Whether it is a heading that hardly says anything. */
  boolean isAside() {
    double most = Math.max(sums[0], Math.max(sums[1], sums[2]));
    return hits.get(0).isOfAHeading() && most - least() < WORTH_A_LINE;
  }

  private double least() {
    return Math.min(sums[0], Math.min(sums[1], sums[2]));
  }

  /** Adds, for each side, how much more is said for it than for the side least is said for. */
  void addTo(List<Evidence> evidence, DocumentText text) {
    double least = least();
    for (int side = 0; side < sums.length; side++) {
      if (sums[side] > least) {
        evidence.add(evidence(side, sums[side] - least, text));
      }
    }
  }

  private Evidence evidence(int side, double sum, DocumentText text) {
    List<PhraseHit> heaviest = heaviest(side);
    PhraseHit first = heaviest.get(0);
    boolean isOneLine = isOneLine();
    String quote =
        isOneLine && first.hasALineOfItsOwn() ? quote(first.line(), text) : named(heaviest, side);
    String signal =
        first.isOfAHeading() && !isOneLine ? OTHER_HEADINGS : first.row().place().signal();
    DocType type = PhraseRow.SIDES.get(side);
    return new Evidence(signal, type, sum, sum, first.line(), quote);
  }

  private boolean isOneLine() {
    int line = hits.get(0).line();
    for (PhraseHit hit : hits) {
      if (hit.line() != line) {
        return false;
      }
    }
    return true;
  }

  /** Those that say most for a side, in order; sorting hundreds to name five would take long. */
  private List<PhraseHit> heaviest(int side) {
    PhraseHit[] heaviest = new PhraseHit[NAMED];
    double[] says = new double[NAMED];
    int size = 0;
    for (PhraseHit hit : hits) {
      double said = hit.saysFor(side);
      int at = size;
      while (at > 0 && comesBefore(said, says[at - 1], hit, heaviest[at - 1])) {
        at--;
      }
      if (at < NAMED) {
        int moved = Math.min(size, NAMED - 1) - at;
        System.arraycopy(heaviest, at, heaviest, at + 1, moved);
        System.arraycopy(says, at, says, at + 1, moved);
        heaviest[at] = hit;
        says[at] = said;
        size = Math.min(size + 1, NAMED);
      }
    }
    return List.of(Arrays.copyOf(heaviest, size));
  }

  private static boolean comesBefore(double said, double says, PhraseHit hit, PhraseHit other) {
    int more = Double.compare(said, says);
    return more > 0 || more == 0 && hit.comesBefore(other);
  }

  private static String quote(int line, DocumentText text) {
    Sentence there = at(line, text.titles());
    there = there == null ? at(line, text.headings()) : there;
    return there == null ? "" : there.quote();
  }

  /** The first sentence of a line; null where none stands there. */
  private static Sentence at(int line, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.line() == line) {
        return sentence;
      }
    }
    return null;
  }

  /** Those that say more for a side than on average; where none does, those that do so most. */
  private static String named(List<PhraseHit> heaviest, int side) {
    boolean doesNone = heaviest.get(0).saysFor(side) <= 0;
    Set<String> named = new LinkedHashSet<>();
    for (PhraseHit hit : heaviest) {
      if (doesNone || hit.saysFor(side) > 0) {
        named.add(hit.row().text() + ":" + hit.line());
      }
    }
    return String.join(", ", named);
  }
}
