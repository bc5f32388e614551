package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Labelled documents in numbers, parted into folds of whole families of repositories. */
final class TrainingSet {
  /** Into so many parts the families are dealt. */
  static final int FOLDS = 10;

  /** A phrase of fewer families is their own. */
  static final int ENOUGH_FAMILIES = 3;

  /** A row people hesitated over counts half. */
  private static final double HESITATED = 0.5;

  private final List<Example> examples;
  private final List<String> phrases;
  private final List<SparseRow> signalRows;
  private final List<SparseRow> phraseRows;
  private final int[] families;
  private final int[] folds;
  private final int[] labels;
  private final double[] says;

  /** Numbers examples; names are words that no phrase may hold. */
  TrainingSet(List<Example> examples, Set<String> names) {
    this.examples = examples;
    this.families = families(examples);
    this.phrases = shared(names);
    Map<String, Integer> numbers = new HashMap<>();
    phrases.forEach(phrase -> numbers.put(phrase, numbers.size()));
    this.signalRows = examples.stream().map(one -> SparseRow.of(one.strengths())).toList();
    this.phraseRows = examples.stream().map(one -> SparseRow.of(one.phrases(), numbers)).toList();
    this.folds = folds();
    this.labels = examples.stream().mapToInt(one -> Model.SIDES.indexOf(one.label())).toArray();
    this.says = says();
  }

  private static int[] families(List<Example> examples) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    return examples.stream()
        .mapToInt(
            one -> numbers.computeIfAbsent(Family.of(one.repository()), key -> numbers.size()))
        .toArray();
  }

  /** The phrases of several families, in order, without names. */
  private List<String> shared(Set<String> names) {
    Map<String, int[]> seen = new HashMap<>();
    IntStream.range(0, examples.size())
        .boxed()
        .sorted(Comparator.comparingInt(each -> families[each]))
        .forEach(
            each -> examples.get(each).phrases().keySet().forEach(one -> see(seen, one, each)));
    return seen.entrySet().stream()
        .filter(entry -> entry.getValue()[1] >= ENOUGH_FAMILIES)
        .map(Map.Entry::getKey)
        .filter(phrase -> !holdsAName(phrase, names) && !onlyJoins(phrase))
        .sorted()
        .toList();
  }

  /** Counts a family once, as its documents stand together. */
  private void see(Map<String, int[]> seen, String phrase, int each) {
    int[] last = seen.computeIfAbsent(phrase, key -> new int[] {-1, 0});
    if (last[0] != families[each]) {
      last[0] = families[each];
      last[1]++;
    }
  }

  private static boolean holdsAName(String phrase, Set<String> names) {
    int tab = phrase.indexOf('\t');
    PhrasePlace place = PhrasePlace.of(phrase.substring(0, tab));
    return place != PhrasePlace.COMMAND
        && place != PhrasePlace.FENCE
        && List.of(phrase.substring(tab + 1).split(" ")).stream().anyMatch(names::contains);
  }

  /** "Of the" in the text says how long it is. */
  private static boolean onlyJoins(String phrase) {
    int tab = phrase.indexOf('\t');
    return phrase.startsWith(PhrasePlace.BODY.key())
        && Stream.of(phrase.substring(tab + 1).split(" ")).allMatch(WordList.FUNCTION_WORDS::has);
  }

  /** The largest families first, each to the fold that holds least so far. */
  private int[] folds() {
    Map<Integer, Long> sizes =
        IntStream.of(families)
            .boxed()
            .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    List<Map.Entry<Integer, Long>> order = new ArrayList<>(sizes.entrySet());
    order.sort(Map.Entry.<Integer, Long>comparingByValue().reversed());
    long[] held = new long[FOLDS];
    Map<Integer, Integer> foldOf = new HashMap<>();
    for (Map.Entry<Integer, Long> family : order) {
      int least =
          IntStream.range(0, FOLDS)
              .boxed()
              .min(Comparator.comparingLong(fold -> held[fold]))
              .orElseThrow();
      held[least] += family.getValue();
      foldOf.put(family.getKey(), least);
    }
    return IntStream.of(families).map(foldOf::get).toArray();
  }

  /** A repository counts the root of its documents. */
  private double[] says() {
    Map<String, Long> sizes =
        examples.stream()
            .collect(Collectors.groupingBy(Example::repository, Collectors.counting()));
    return examples.stream()
        .mapToDouble(one -> (one.clear() ? 1 : HESITATED) / Math.sqrt(sizes.get(one.repository())))
        .toArray();
  }

  List<Example> examples() {
    return examples;
  }

  int fold(int example) {
    return folds[example];
  }

  int family(int example) {
    return families[example];
  }

  /** Place and words of each phrase, in the order of the rows' numbers. */
  List<String> phrases() {
    return phrases;
  }

  SparseRow signals(int example) {
    return signalRows.get(example);
  }

  SparseRow phrases(int example) {
    return phraseRows.get(example);
  }

  /** The numbers of the examples outside of some folds. */
  int[] outside(Set<Integer> left) {
    return IntStream.range(0, examples.size())
        .filter(each -> !left.contains(folds[each]))
        .toArray();
  }

  /** Which phrases several families of some examples hold. */
  IntPredicate sharedBy(int[] some) {
    int[] last = new int[phrases.size()];
    int[] count = new int[phrases.size()];
    Arrays.fill(last, -1);
    IntStream.of(some)
        .boxed()
        .sorted(Comparator.comparingInt(each -> families[each]))
        .forEach(
            each -> {
              for (int phrase : phraseRows.get(each).at()) {
                count[phrase] += last[phrase] == families[each] ? 0 : 1;
                last[phrase] = families[each];
              }
            });
    return phrase -> count[phrase] >= ENOUGH_FAMILIES;
  }

  /** A problem of some examples. */
  SoftmaxRegression problem(int[] some, List<SparseRow> rows, List<double[]> offsets) {
    return new SoftmaxRegression(
        rows,
        IntStream.of(some).map(each -> labels[each]).toArray(),
        IntStream.of(some).mapToDouble(each -> says[each]).toArray(),
        offsets);
  }
}
