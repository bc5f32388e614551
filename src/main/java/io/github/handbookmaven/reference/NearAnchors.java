package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guesses which place of a document a fragment that names none was meant for. */
final class NearAnchors {
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_.#]+");

  /** Two names of which less than this part of the words is common say different things. */
  private static final double ALIKE = 0.5;

  private final Collection<String> anchors;
  private final String fragment;
  private final Set<String> words;

  private NearAnchors(Collection<String> anchors, String fragment) {
    this.anchors = anchors;
    this.fragment = fragment;
    this.words = words(fragment);
  }

  /**
   * The anchor that was probably meant.
   *
   * @param anchors those there are
   * @param fragment one there is not
   * @return the one with fewest slips, else the shortest that has all its words, else the one that
   *     shares most; empty where none is near
   */
  static Optional<String> to(Collection<String> anchors, String fragment) {
    NearAnchors near = new NearAnchors(anchors, fragment);
    return EditDistance.nearest(fragment, near.ofSameNumbers(), slips(fragment))
        .or(near::withAllItsWords)
        .or(near::withMostOfItsWords);
  }

  private static int slips(String fragment) {
    return Math.min(fragment.length() / 3, Math.max(2, fragment.length() / 4));
  }

  private List<String> ofSameNumbers() {
    return anchors.stream().filter(anchor -> haveSameNumbers(anchor, fragment)).toList();
  }

  /** Week 4 is not week 0, however near they are. */
  static boolean haveSameNumbers(String one, String other) {
    return numbers(one).equals(numbers(other));
  }

  private static String numbers(String name) {
    return NO_DIGITS.matcher(name).replaceAll(" ").strip();
  }

  private Optional<String> withAllItsWords() {
    return words.isEmpty()
        ? Optional.empty()
        : best(
            anchors.stream().filter(anchor -> words(anchor).containsAll(words)),
            Comparator.comparingInt(anchor -> words(anchor).size()));
  }

  private Optional<String> withMostOfItsWords() {
    Predicate<String> isAlike = anchor -> shared(anchor) >= ALIKE;
    return best(
        ofSameNumbers().stream().filter(isAlike),
        Comparator.comparingDouble(name -> -shared(name)));
  }

  private static Optional<String> best(Stream<String> names, Comparator<String> order) {
    return names.min(order.thenComparing(Comparator.naturalOrder()));
  }

  /** How much of the words of both is common to both, from 0 to 1. */
  private double shared(String anchor) {
    Set<String> others = words(anchor);
    long common = others.stream().filter(words::contains).count();
    return (double) common / Math.max(1, words.size() + others.size() - common);
  }

  private static Set<String> words(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
