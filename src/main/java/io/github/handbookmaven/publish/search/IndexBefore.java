package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.kept.Kept;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.publish.FileMark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The index of an earlier edition, as far as it is that of documents which are as they were: of
 * thousands of terms an edit touches a few hundred.
 */
final class IndexBefore {
  private static final int KEY_DIGITS = 32;

  private final Kept<Indexed> indexed;
  private final Kept<Terms> terms;
  private final Kept<Script> scripts;
  private final Kept<LongTerm> longTerms;
  private final List<String> now;
  private final Indexed before;
  private final int[] renumbered;
  private final int[] sizes;

  /**
   * What was indexed.
   *
   * @param documents their keys, in their order
   * @param sizes how much text of each is in the scripts
   */
  record Indexed(List<String> documents, List<Integer> sizes) {
    private static final Indexed NOTHING = new Indexed(List.of(), List.of());

    Indexed {
      if (documents.size() != sizes.size()) {
        throw new IllegalArgumentException(documents.size() + " documents, " + sizes.size());
      }
    }
  }

  /**
   * Terms of one part.
   *
   * @param of digest of the documents' keys
   * @param all in no particular order
   */
  record Terms(String of, List<KeptTerm> all) {}

  /**
   * A term.
   *
   * @param text the term
   * @param postings as {@link Postings#bytes()} gave them
   * @param encoded what the scripts say of it, in ASCII
   */
  record KeptTerm(String text, byte[] postings, byte[] encoded) {}

  /**
   * A script that was written.
   *
   * @param mark tells its bytes
   */
  record Script(FileMark mark) {}

  /**
   * A term whose documents lie in a script of their own.
   *
   * @param mark tells the script's bytes
   * @param beside what stands beside the term
   */
  record LongTerm(FileMark mark, String beside) {}

  /**
   * Looks for what is kept.
   *
   * @param kept of earlier editions in the same output
   * @param now the key of each document, by all that is indexed of it; empty where nobody knows
   */
  IndexBefore(KeptResults kept, List<String> now) {
    this.indexed = kept.of("indexed", Indexed.class);
    this.terms = kept.of("terms", Terms.class);
    this.scripts = kept.of("scripts", Script.class);
    this.longTerms = kept.of("longterms", LongTerm.class);
    this.now = now;
    this.before =
        now.isEmpty() ? Indexed.NOTHING : indexed.find(key("documents")).orElse(Indexed.NOTHING);
    this.renumbered = renumbered();
    this.sizes = sizes();
  }

  /** Nothing is known of any document. */
  static IndexBefore none() {
    return new IndexBefore(KeptResults.NONE, List.of());
  }

  private static String key(String name) {
    return Digest.of(name, KEY_DIGITS);
  }

  private static String digest(List<String> documents) {
    return key(String.join("\0", documents));
  }

  /** The number now of each document before; -1 where it is not there as it was. */
  private int[] renumbered() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < now.size(); number++) {
      if (!now.get(number).isEmpty()) {
        numbers.put(now.get(number), number);
      }
    }
    int[] all = new int[before.documents().size()];
    int last = -1;
    for (int number = 0; number < all.length; number++) {
      int then = numbers.getOrDefault(before.documents().get(number), -1);
      all[number] = then > last ? then : -1;
      last = Math.max(last, then);
    }
    return all;
  }

  private int[] sizes() {
    int[] all = new int[now.size()];
    Arrays.fill(all, -1);
    for (int number = 0; number < renumbered.length; number++) {
      if (renumbered[number] >= 0) {
        all[renumbered[number]] = before.sizes().get(number);
      }
    }
    return all;
  }

  /** Whether there is enough of it to begin with. */
  boolean isWorthIt() {
    return IntStream.of(renumbered).filter(number -> number >= 0).count() * 2 > now.size();
  }

  /** Whether every document that is there has the number it had, among as many. */
  boolean isSameNumbering() {
    return renumbered.length == now.size()
        && IntStream.range(0, renumbered.length)
            .allMatch(number -> renumbered[number] < 0 || renumbered[number] == number);
  }

  /** The number now of each document before; -1 where it is not there as it was. */
  int[] renumbering() {
    return renumbered.clone();
  }

  /** The documents that are not as any was before, in their order. */
  int[] changed() {
    boolean[] isKnown = new boolean[now.size()];
    IntStream.of(renumbered).filter(number -> number >= 0).forEach(at -> isKnown[at] = true);
    return IntStream.range(0, now.size()).filter(number -> !isKnown[number]).toArray();
  }

  /** The terms of a part; empty where they are not those of the documents before. */
  Optional<List<KeptTerm>> terms(int part) {
    return terms
        .find(key("part " + part))
        .filter(found -> found.of().equals(digest(before.documents())))
        .map(Terms::all);
  }

  void keepTerms(int part, List<KeptTerm> all) {
    if (isKept()) {
      terms.keep(key("part " + part), new Terms(digest(now), all));
    }
  }

  /** How much text a document has in the scripts, where that is known without looking. */
  Optional<Integer> size(int number) {
    return number < sizes.length && sizes[number] >= 0
        ? Optional.of(sizes[number])
        : Optional.empty();
  }

  void keepDocuments(List<Integer> measured) {
    if (isKept()) {
      indexed.keep(key("documents"), new Indexed(now, measured));
    }
  }

  /** Whether a later edition will ask. */
  boolean isKept() {
    return !now.isEmpty();
  }

  /**
   * The key of a script.
   *
   * @param name of the script
   * @param documents all it is made of
   * @param further what else it tells
   * @return empty where it cannot be told from others
   */
  Optional<String> key(String name, List<Integer> documents, List<?> further) {
    boolean isTold = isKept() && documents.stream().noneMatch(number -> now.get(number).isEmpty());
    return isTold
        ? Optional.of(
            digest(
                Stream.concat(Stream.of(name, further.toString()), documents.stream().map(now::get))
                    .toList()))
        : Optional.empty();
  }

  /** Tells a script that was written under a key. */
  Optional<FileMark> script(String key) {
    return scripts.find(key).map(Script::mark);
  }

  void keepScript(String key, FileMark mark) {
    scripts.keep(key, new Script(mark));
  }

  /**
   * The key of a script with the documents of one term.
   *
   * @param name of the script
   * @param encoded the documents
   * @return empty where no later edition asks
   */
  Optional<String> keyOfLong(String name, String encoded) {
    return isKept()
        ? Optional.of(digest(List.of(name, String.valueOf(now.size()), encoded)))
        : Optional.empty();
  }

  Optional<LongTerm> longTerm(String key) {
    return longTerms.find(key);
  }

  void keepLongTerm(String key, LongTerm term) {
    longTerms.keep(key, term);
  }
}
