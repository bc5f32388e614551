package io.github.handbookmaven.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Compares commits with their parents, several at a time: that is most of the work of a walk, and
 * needs nothing of what was found before. Neighbours stay together, for they share their trees.
 */
final class Comparison implements AutoCloseable {
  /** Each remembers trees of its own. */
  private static final int MOST_THREADS = 4;

  private final List<ObjectReader> readers = new ArrayList<>();
  private final List<TreeDifference> threads = new ArrayList<>();

  /**
   * @param repository where the trees are
   */
  Comparison(Repository repository) {
    int processors = Runtime.getRuntime().availableProcessors();
    for (int thread = 0; thread < Math.min(MOST_THREADS, processors); thread++) {
      ObjectReader reader = repository.newObjectReader();
      readers.add(reader);
      threads.add(new TreeDifference(reader));
    }
  }

  /**
   * Compares all.
   *
   * @param commits neighbours in history
   * @param folders which folders each is looked into; asked by several threads at a time
   */
  void compare(List<CommitChanges> commits, FoldersOf folders) throws IOException {
    try {
      IntStream.range(0, threads.size())
          .parallel()
          .forEach(thread -> compareShare(commits, thread, folders));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** Tells for a commit which folders are looked into. */
  interface FoldersOf {
    Predicate<String> of(CommitChanges commit);
  }

  private void compareShare(List<CommitChanges> commits, int thread, FoldersOf folders) {
    int from = commits.size() * thread / threads.size();
    int to = commits.size() * (thread + 1) / threads.size();
    try {
      for (CommitChanges commit : commits.subList(from, to)) {
        commit.compare(threads.get(thread), folders.of(commit));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    readers.forEach(ObjectReader::close);
  }
}
