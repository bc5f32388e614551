package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
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

  private static final int FIRST_MEMBERS = 8;

  private final PhraseHits hits;
  private final double[] sums = new double[PhraseRow.SIDES.size()];
  private int[] members = new int[FIRST_MEMBERS];
  private int size;

  PhraseGroup(PhraseHits hits) {
    this.hits = hits;
  }

  void add(int hit) {
    members = size < members.length ? members : Arrays.copyOf(members, 2 * size);
    members[size++] = hit;
    for (int side = 0; side < sums.length; side++) {
      sums[side] += hits.says(hit, side);
    }
  }

  void addAll(PhraseGroup others) {
    for (int at = 0; at < others.size; at++) {
      add(others.members[at]);
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether it is a heading that hardly says anything. */
  boolean isAside() {
    double most = Math.max(sums[0], Math.max(sums[1], sums[2]));
    return hits.place(members[0]).isOfAHeading() && most - least() < WORTH_A_LINE;
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
    int[] heaviest = heaviest(side);
    int line = hits.line(heaviest[0]);
    PhrasePlace place = hits.place(heaviest[0]);
    boolean isOneLine = isOneLine();
    String quote =
        isOneLine && place.hasALineOfItsOwn() ? quote(line, text) : named(heaviest, side);
    String signal = place.isOfAHeading() && !isOneLine ? OTHER_HEADINGS : place.signal();
    return new Evidence(signal, PhraseRow.SIDES.get(side), sum, sum, line, quote);
  }

  private boolean isOneLine() {
    for (int at = 1; at < size; at++) {
      if (hits.line(members[at]) != hits.line(members[0])) {
        return false;
      }
    }
    return true;
  }

  /** Those that say most for a side, in order; sorting hundreds to name five would take long. */
  private int[] heaviest(int side) {
    int[] heaviest = new int[NAMED];
    double[] says = new double[NAMED];
    int named = 0;
    for (int each = 0; each < size; each++) {
      int hit = members[each];
      double said = hits.saysMore(hit, side);
      int at = named;
      while (at > 0 && comesBefore(said, says[at - 1], hit, heaviest[at - 1])) {
        at--;
      }
      if (at < NAMED) {
        int moved = Math.min(named, NAMED - 1) - at;
        System.arraycopy(heaviest, at, heaviest, at + 1, moved);
        System.arraycopy(says, at, says, at + 1, moved);
        heaviest[at] = hit;
        says[at] = said;
        named = Math.min(named + 1, NAMED);
      }
    }
    return Arrays.copyOf(heaviest, named);
  }

  /** Of two that say as much the first in the alphabet is named first. */
  private boolean comesBefore(double said, double says, int hit, int other) {
    int more = Double.compare(said, says);
    return more > 0 || more == 0 && hits.text(hit).compareTo(hits.text(other)) < 0;
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
  private String named(int[] heaviest, int side) {
    boolean doesNone = hits.saysMore(heaviest[0], side) <= 0;
    Set<String> named = new LinkedHashSet<>();
    for (int hit : heaviest) {
      if (doesNone || hits.saysMore(hit, side) > 0) {
        named.add(hits.text(hit) + ":" + hits.line(hit));
      }
    }
    return String.join(", ", named);
  }
}
