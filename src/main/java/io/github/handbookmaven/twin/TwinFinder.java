package io.github.handbookmaven.twin;

import io.github.handbookmaven.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds documents that say much the same. Up to a thousand documents every pair is compared; above,
 * only pairs that MinHash with locality-sensitive hashing (128 hashes, 32 bands of 4) takes for
 * candidates, so that a short document inside a much longer one may be missed there.
 */
public final class TwinFinder {
  /** Below so many distinct runs of words two documents are alike by accident. */
  private static final int ENOUGH_RUNS = 30;

  /** In so many documents of a group a passage is boilerplate. */
  private static final int SEVERAL = 3;

  private static final int EXACT_UP_TO = 1000;
  private static final int BANDS = 32;
  private static final int ROWS = 4;
  private static final int FAMILY = 50;

  private final List<Measured> documents;

  private TwinFinder(Stream<Measured> documents) {
    this.documents =
        documents.filter(measured -> measured.shingles().distinct().length >= ENOUGH_RUNS).toList();
  }

  /**
   * Reads documents.
   *
   * @param documents the documents, sorted by path; those of a few words are left out
   */
  public TwinFinder(List<Document> documents) {
    this(documents.stream().map(document -> new Measured(document, Shingles.of(document))));
  }

  /**
   * The same documents without boilerplate: what several documents of every group say, such as how
   * to log in or whom to call, makes no two of them alike.
   *
   * @param group the group of a document
   * @return a finder that looks at the rest of each text
   */
  public TwinFinder apartFromBoilerplate(Function<Document, ?> group) {
    Set<Long> boilerplate =
        documents.stream()
            .collect(Collectors.groupingBy(measured -> group.apply(measured.document())))
            .values()
            .stream()
            .map(TwinFinder::frequentRuns)
            .reduce(TwinFinder::intersection)
            .orElse(Set.of());
    return new TwinFinder(
        documents.stream()
            .map(each -> new Measured(each.document(), each.shingles().without(boilerplate))));
  }

  private static Set<Long> frequentRuns(List<Measured> group) {
    Map<Long, Integer> documentsWith = new HashMap<>();
    for (Measured measured : group) {
      for (long run : measured.shingles().distinct()) {
        documentsWith.merge(run, 1, Integer::sum);
      }
    }
    return documentsWith.entrySet().stream()
        .filter(run -> run.getValue() >= SEVERAL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<Long> intersection(Set<Long> one, Set<Long> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  private record Measured(Document document, Shingles shingles) {}

  private record Pair(int one, int other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      return one == pair.one ? Integer.compare(other, pair.other) : Integer.compare(one, pair.one);
    }
  }

  /**
   * The pairs that say much the same.
   *
   * @param comparable which pairs are of interest, whatever they say
   * @param jaccard the least share of common runs in both together, or
   * @param containment the least share of the shorter one's runs in the longer one
   * @return sorted by path
   */
  public List<Twins> find(
      BiPredicate<Document, Document> comparable, double jaccard, double containment) {
    Stream<Pair> pairs = documents.size() <= EXACT_UP_TO ? everyPair() : candidates().stream();
    return pairs
        .filter(pair -> comparable.test(document(pair.one()), document(pair.other())))
        .flatMap(pair -> compare(pair, jaccard, containment))
        .sorted()
        .toList();
  }

  private Document document(int position) {
    return documents.get(position).document();
  }

  private Stream<Pair> everyPair() {
    return Stream.iterate(0, one -> one < documents.size(), one -> one + 1).flatMap(this::pairsOf);
  }

  private Stream<Pair> pairsOf(int one) {
    return Stream.iterate(one + 1, other -> other < documents.size(), other -> other + 1)
        .map(other -> new Pair(one, other));
  }

  private Stream<Twins> compare(Pair pair, double jaccard, double containment) {
    Shingles one = documents.get(pair.one()).shingles();
    Shingles other = documents.get(pair.other()).shingles();
    int shorter = Math.min(one.distinct().length, other.distinct().length);
    int longer = Math.max(one.distinct().length, other.distinct().length);
    double common = one.common(other);
    double both = common / (shorter + longer - common);
    if (both < jaccard && common / shorter < containment) {
      return Stream.empty();
    }
    Shingles.Passage passage = one.passage(other);
    return Stream.of(
        new Twins(
            document(pair.one()).path(),
            document(pair.other()).path(),
            both,
            common / shorter,
            passage.text(),
            passage.line(),
            passage.otherLine()));
  }

  private Set<Pair> candidates() {
    Set<Pair> candidates = new TreeSet<>();
    List<long[]> signatures =
        documents.stream().map(measured -> signature(measured.shingles())).toList();
    for (int band = 0; band < BANDS; band++) {
      bucketsOf(band, signatures).forEach(bucket -> addPairs(bucket, candidates));
    }
    return candidates;
  }

  private static Stream<List<Integer>> bucketsOf(int band, List<long[]> signatures) {
    Map<Long, List<Integer>> buckets = new HashMap<>();
    for (int at = 0; at < signatures.size(); at++) {
      long[] signature = signatures.get(at);
      long key = 0;
      for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
        key = Shingles.mix(key + signature[row]);
      }
      buckets.computeIfAbsent(key, unused -> new ArrayList<>()).add(at);
    }
    return buckets.values().stream().filter(bucket -> bucket.size() > 1);
  }

  /** All pairs of a small bucket; of a large family only each with the next, as n² would be. */
  private static void addPairs(List<Integer> bucket, Set<Pair> into) {
    int reach = bucket.size() <= FAMILY ? bucket.size() : 1;
    for (int at = 0; at < bucket.size(); at++) {
      int one = bucket.get(at);
      bucket.stream()
          .skip(at + 1L)
          .limit(reach)
          .map(other -> new Pair(one, other))
          .forEach(into::add);
    }
  }

  private static long[] signature(Shingles shingles) {
    long[] signature = new long[BANDS * ROWS];
    for (int hash = 0; hash < signature.length; hash++) {
      signature[hash] = least(shingles.distinct(), Shingles.mix(hash + 1L));
    }
    return signature;
  }

  private static long least(long[] runs, long salt) {
    long least = Long.MAX_VALUE;
    for (long run : runs) {
      least = Math.min(least, Shingles.mix(run ^ salt));
    }
    return least;
  }
}
