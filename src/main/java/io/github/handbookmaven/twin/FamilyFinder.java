package io.github.handbookmaven.twin;

import io.github.handbookmaven.model.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Finds documents that say the same, in time that grows with the documents and not with their
 * pairs. Sketches tell which are worth comparing, so that the text of others is not looked at.
 */
public final class FamilyFinder {
  /** Of so few documents every one is compared with every other. */
  private static final int EXACT_UP_TO = 64;

  private final List<Document> documents;
  private final List<Sketch> sketches;
  private final ToDoubleBiFunction<Document, Document> likeness;
  private long steps;

  /**
   * Looks at documents.
   *
   * @param documents sorted by path; those of a few words are left out
   * @param sketching gives the sketch of a document; called from several threads
   * @param likeness gives the share of common runs in all runs of two that may be twins, as {@link
   *     Runs#jaccard} does
   */
  public FamilyFinder(
      List<Document> documents,
      Function<Document, Sketch> sketching,
      ToDoubleBiFunction<Document, Document> likeness) {
    List<Sketch> drawn = documents.parallelStream().map(sketching).toList();
    int[] longEnough =
        IntStream.range(0, drawn.size()).filter(at -> drawn.get(at).isLongEnough()).toArray();
    this.documents = IntStream.of(longEnough).mapToObj(documents::get).toList();
    this.sketches = IntStream.of(longEnough).mapToObj(drawn::get).toList();
    this.likeness = likeness;
  }

  /**
   * Families of documents of which each says the same as another one.
   *
   * @param jaccard the least share of common runs in all runs of both
   * @return each sorted by path, of two documents or more; sorted by their first paths
   */
  public List<List<Document>> families(double jaccard) {
    int[] family = new int[documents.size()];
    Lookalikes lookalikes = new Lookalikes();
    for (int at = 0; at < family.length; at++) {
      Collection<Integer> earlier =
          family.length <= EXACT_UP_TO
              ? IntStream.range(0, at).boxed().toList()
              : lookalikes.meet(at, sketches.get(at));
      int twin = twinAmong(earlier, at, jaccard);
      family[at] = twin < 0 ? at : family[twin];
    }
    Map<Integer, List<Document>> families = new TreeMap<>();
    for (int at = 0; at < family.length; at++) {
      families.computeIfAbsent(family[at], any -> new ArrayList<>()).add(documents.get(at));
    }
    return families.values().stream().filter(members -> members.size() > 1).toList();
  }

  private int twinAmong(Collection<Integer> earlier, int at, double jaccard) {
    for (int other : earlier) {
      if (sketches.get(at).mayShare(jaccard, sketches.get(other))) {
        steps++;
        if (likeness.applyAsDouble(documents.get(at), documents.get(other)) >= jaccard) {
          return other;
        }
      }
    }
    return -1;
  }

  /** How many pairs of documents were compared so far: what grows with the input. */
  long steps() {
    return steps;
  }
}
