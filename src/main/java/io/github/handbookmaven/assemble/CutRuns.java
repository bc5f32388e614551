package io.github.handbookmaven.assemble;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.Kept;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.twin.Runs;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The runs of words of documents, cut once however many rules ask, unless memory is short: they are
 * as much again as the text.
 */
final class CutRuns {
  private final Kept<Runs> before;
  private volatile SoftReference<Map<RepoPath, Runs>> cut =
      new SoftReference<>(new ConcurrentHashMap<>());

  /**
   * Nothing is cut yet.
   *
   * @param kept what earlier runs of this process cut
   */
  CutRuns(KeptResults kept) {
    this.before = kept.inMemory("runs", Runs.class);
  }

  Runs of(ClassifiedDocument read) {
    Map<RepoPath, Runs> known = cut.get();
    if (known == null) {
      known = new ConcurrentHashMap<>();
      cut = new SoftReference<>(known);
    }
    return known.computeIfAbsent(read.path(), path -> keptOrCut(read));
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
