package io.github.handbookmaven.assemble;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.Kept;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.twin.Runs;
import io.github.handbookmaven.twin.Sketch;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The runs of words of documents, cut once however many rules ask, unless memory is short: they are
 * as much again as the text.
 */
final class CutRuns {
  private static final int KEY_DIGITS = 32;

  private final Kept<Runs> before;
  private final Kept<Sketch> sketches;
  private final Kept<Likeness> likenesses;
  private volatile SoftReference<Map<RepoPath, Runs>> cut =
      new SoftReference<>(new ConcurrentHashMap<>());

  /**
   * Nothing is cut yet.
   *
   * @param kept what earlier runs cut, in this process, and what they sketched
   */
  CutRuns(KeptResults kept) {
    this.before = kept.inMemory("runs", Runs.class);
    this.sketches = kept.of("sketches", Sketch.class);
    this.likenesses = kept.of("likenesses", Likeness.class);
  }

  /**
   * How much two documents have in common.
   *
   * @param share of common runs in all runs of both, 0 to 1
   */
  private record Likeness(double share) {}

  /** Two documents that were compared before are not cut for it. */
  double likeness(ClassifiedDocument one, ClassifiedDocument other) {
    if (one.key().isEmpty() || other.key().isEmpty()) {
      return of(one).jaccard(of(other));
    }
    boolean isInOrder = one.key().compareTo(other.key()) < 0;
    String pair = isInOrder ? one.key() + other.key() : other.key() + one.key();
    String key = Digest.of(pair, KEY_DIGITS);
    Optional<Likeness> before = likenesses.find(key);
    Likeness found = before.orElseGet(() -> new Likeness(of(one).jaccard(of(other))));
    if (before.isEmpty()) {
      likenesses.keep(key, found);
    }
    return found.share();
  }

  Runs of(ClassifiedDocument read) {
    Map<RepoPath, Runs> known = cut.get();
    if (known == null) {
      known = new ConcurrentHashMap<>();
      cut = new SoftReference<>(known);
    }
    return known.computeIfAbsent(read.path(), path -> keptOrCut(read));
  }

  /** A document that was sketched before is not cut for it. */
  Sketch sketch(ClassifiedDocument read) {
    return read.key().isEmpty()
        ? Sketch.of(of(read))
        : sketches.find(read.key()).orElseGet(() -> sketchAndKeep(read));
  }

  private Sketch sketchAndKeep(ClassifiedDocument read) {
    Sketch sketch = Sketch.of(of(read));
    sketches.keep(read.key(), sketch);
    return sketch;
  }

  private Runs keptOrCut(ClassifiedDocument read) {
    return read.key().isEmpty()
        ? Runs.of(read.document())
        : before.find(read.key()).orElseGet(() -> cutAndKeep(read));
  }

  private Runs cutAndKeep(ClassifiedDocument read) {
    Runs runs = Runs.of(read.document());
    before.keep(read.key(), runs);
    return runs;
  }
}
