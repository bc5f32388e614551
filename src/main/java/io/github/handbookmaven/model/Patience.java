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
 * them for ever: a step that takes a processor longer than any document can need is left to itself,
 * and so is one that waits for what does not come. What is counted is the processor's time and not
 * the clock's, and one that ended after that time is refused as well, so that a busy machine, or
 * one that sleeps, makes no other pages. Safe for several threads; those of a parallel stream ask
 * {@link SideBySide}.
 */
public final class Patience {
  /** Hundreds of times what the dearest document we know of takes on a slow machine. */
  private static final Duration ENOUGH = Duration.ofMinutes(2);

  /** Whatever stack the threads have that ask. */
  private static final long STACK = 4L << 20;

  private static final int MANY = 1000;
  private static final long IDLE_SECONDS = 1;

  /** However busy a machine is, in this time it turns to every thread that has something to do. */
  private static final Duration IDLE = Duration.ofMinutes(10);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Duration enough;
  private final Duration idle;
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
    this(enough, IDLE);
  }

  /**
   * Waits so long.
   *
   * @param enough of a processor's time
   * @param idle of the clock's, while the step takes no processor at all
   */
  Patience(Duration enough, Duration idle) {
    this.enough = enough;
    this.idle = idle;
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
    return new Patience(enough.multipliedBy(1L + documents / MANY), idle);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "handbook-document", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** A step did not end. Its trace tells where the step was. */
  public static final class OutOfPatience extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfPatience(String why, StackTraceElement[] where) {
      super(why);
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
    long look = Math.max(1, Math.min(enough.toMillis(), ENOUGH.toMillis()));
    long idleLooks = Math.max(1, idle.toMillis() / look);
    while (true) {
      try {
        T given = future.get(look, TimeUnit.MILLISECONDS);
        refuse(running.nanos() > enough.toNanos(), tooLong(), new StackTraceElement[0]);
        return given;
      } catch (TimeoutException notYet) {
        StackTraceElement[] where = running.where();
        boolean isTooLong = running.nanos() > enough.toNanos();
        boolean isIdle = running.idleLooks() >= idleLooks;
        if (isTooLong || isIdle) {
          future.cancel(true);
        }
        refuse(isTooLong, tooLong(), where);
        refuse(isIdle, "it waited for " + idle.toMillis() + " ms and did nothing", where);
      } catch (ExecutionException failed) {
        throw asThrown(failed.getCause());
      } catch (InterruptedException stopped) {
        future.cancel(true);
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the build was interrupted", stopped);
      }
    }
  }

  private String tooLong() {
    return "it took more than " + enough.toMillis() + " ms of a processor's time";
  }

  private static void refuse(boolean isHopeless, String why, StackTraceElement[] where) {
    if (isHopeless) {
      throw new OutOfPatience(why, where);
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
    private long lastNanos;
    private long idleLooks;

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

    /**
     * How often somebody asked in a row without its having done anything since; looks are counted
     * and not the clock's time, which goes on while a machine sleeps.
     */
    long idleLooks() {
      long now = nanos();
      idleLooks = start.get() >= 0 && now == lastNanos ? idleLooks + 1 : 0;
      lastNanos = now;
      return idleLooks;
    }

    StackTraceElement[] where() {
      return thread == null ? new StackTraceElement[0] : thread.getStackTrace();
    }

    /** The clock's, where the system does not tell a processor's. */
    private long spent() {
      long spent =
          THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : -1;
      return spent < 0 ? System.nanoTime() : spent;
    }
  }
}
