package io.github.handbookmaven.model;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;

/**
 * Parallel streams of steps that {@link Patience} waits for, in threads of their own. What runs in
 * such a step may use parallel streams itself, as rules of others do: those ask the pool that the
 * whole process shares, so no thread of that pool may wait for a step.
 */
public final class SideBySide {
  private SideBySide() {}

  /**
   * Does work whose parallel streams take steps.
   *
   * @param <T> what it gives
   * @param work streams, to their end
   * @return what it gives; it fails as the work fails, and no thread of it is left behind
   */
  public static <T> T done(Supplier<T> work) {
    ForkJoinPool around = ForkJoinTask.getPool();
    if (around != null && around != ForkJoinPool.commonPool()) {
      return work.get();
    }
    ForkJoinPool own = pool();
    try {
      return own.submit(() -> Outcome.of(work)).get().given();
    } catch (InterruptedException stopped) {
      own.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", stopped);
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      own.shutdown();
    }
  }

  /** As many as work at a parallel stream elsewhere: those of the common pool, and who asks. */
  private static ForkJoinPool pool() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return new ForkJoinPool(
        ForkJoinPool.getCommonPoolParallelism() + 1, pool -> thread(pool, loader), null, false);
  }

  private static ForkJoinWorkerThread thread(ForkJoinPool pool, ClassLoader loader) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setName("handbook-side-by-side");
    thread.setContextClassLoader(loader);
    return thread;
  }

  /**
   * What came of work: a pool would wrap what it throws.
   *
   * @param value null where it failed
   * @param failure null where it did not
   */
  private record Outcome<T>(T value, Throwable failure) {
    static <T> Outcome<T> of(Supplier<T> work) {
      try {
        return new Outcome<>(work.get(), null);
      } catch (RuntimeException | Error failure) {
        return new Outcome<>(null, failure);
      }
    }

    T given() {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      return value;
    }
  }
}
