package io.github.handbookmaven.model;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Takes steps for single documents, each in a thread with a stack of its own, and waits for none of
 * them for ever: a step that takes a processor longer than any document can need is left to itself.
 * What is counted is the processor's time and not the clock's, and one that ended after that time
 * is refused as well, so that a busy machine, or one that sleeps, makes no other pages. Safe for
 * several threads.
 */
public final class Patience {
  /** Hundreds of times what the dearest document we know of takes on a slow machine. */
  private static final Duration ENOUGH = Duration.ofMinutes(2);

  /** Whatever stack the threads have that ask. */
  private static final long STACK = 4L << 20;

  private static final int MANY = 1000;
  private static final long IDLE_SECONDS = 1;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Duration enough;
  private final ThreadPoolExecutor threads;

  /** Waits as long as any document may need. */
  public Patience() {
    this(ENOUGH);
  }

  /**
   * Waits so long.
   *
   * @param enough of a processor's time
   */
  public Patience(Duration enough) {
    this.enough = enough;
    this.threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Patience::thread);
  }

  /**
   * For a step that looks at all documents.
   *
   * @param documents how many there are
   * @return waits as much longer as a thousand of them may make it
   */
  public Patience forAll(int documents) {
    return new Patience(enough.multipliedBy(1L + documents / MANY));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "handbook-document", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** A step did not end. Its trace tells where the step was. */
  public static final class OutOfPatience extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfPatience(Duration enough, StackTraceElement[] where) {
      super("it took more than " + enough.toMillis() + " ms of a processor's time");
      setStackTrace(where);
    }
  }

  /**
   * Takes a step.
   *
   * @param <T> what it gives
   * @param step reads immutable values only, as nobody waits for its end where it takes too long
   * @return what it gives; it fails as the step fails
   * @throws OutOfPatience where it takes too long
   */
  public <T> T take(Supplier<T> step) {
    Running<T> running = new Running<>(step);
    Future<T> future = threads.submit(running::run);
    while (true) {
      try {
        T given = future.get(Math.max(1, enough.toMillis()), TimeUnit.MILLISECONDS);
        if (running.nanos() > enough.toNanos()) {
          throw new OutOfPatience(enough, new StackTraceElement[0]);
        }
        return given;
      } catch (TimeoutException notYet) {
        if (running.nanos() > enough.toNanos()) {
          StackTraceElement[] where = running.thread.getStackTrace();
          future.cancel(true);
          throw new OutOfPatience(enough, where);
        }
      } catch (ExecutionException failed) {
        throw asThrown(failed.getCause());
      } catch (InterruptedException stopped) {
        future.cancel(true);
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the build was interrupted", stopped);
      }
    }
  }

  private static RuntimeException asThrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  /** A step and what it has cost so far. */
  private static final class Running<T> {
    private final Supplier<T> step;
    private final AtomicLong start = new AtomicLong(-1);
    private final AtomicLong whole = new AtomicLong(-1);
    private volatile Thread thread;

    Running(Supplier<T> step) {
      this.step = step;
    }

    T run() {
      thread = Thread.currentThread();
      start.set(spent());
      T given = step.get();
      whole.set(spent() - start.get());
      return given;
    }

    /** 0 where it has not begun. */
    long nanos() {
      if (whole.get() >= 0) {
        return whole.get();
      }
      return start.get() < 0 ? 0 : spent() - start.get();
    }

    /** The clock's, where the system does not tell a processor's. */
    private long spent() {
      long spent =
          THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : -1;
      return spent < 0 ? System.nanoTime() : spent;
    }
  }
}
