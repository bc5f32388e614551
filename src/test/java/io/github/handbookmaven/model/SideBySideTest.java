package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SideBySideTest {
  private static final int STEPS = 64;

  private final Patience patience = new Patience();

  /** Whoever ran in the common pool would hold all its threads here, and wait for one of them. */
  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aStepMayWaitForTheCommonPoolWhileEveryThreadWaitsForAStep() {
    int atOnce = ForkJoinPool.getCommonPoolParallelism() + 1;
    CountDownLatch together = new CountDownLatch(atOnce);

    List<Integer> given =
        SideBySide.done(
            () ->
                IntStream.range(0, STEPS)
                    .parallel()
                    .mapToObj(step -> patience.take(() -> asked(step, together)))
                    .toList());

    assertThat(given).isEqualTo(IntStream.range(0, STEPS).boxed().toList());
    assertThat(together.getCount()).isZero();
  }

  /** What a rule of somebody else's may do. */
  private static int asked(int step, CountDownLatch together) {
    CountDownLatch answered = new CountDownLatch(1);
    try {
      together.countDown();
      together.await();
      ForkJoinPool.commonPool().execute(answered::countDown);
      answered.await();
      return step;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void workWithinWorkHasNoThreadsOfItsOwn() {
    ForkJoinPool outer = SideBySide.done(ForkJoinTask::getPool);
    List<Boolean> isSame =
        SideBySide.done(
            () -> {
              ForkJoinPool mine = ForkJoinTask.getPool();
              return List.of(mine == SideBySide.done(ForkJoinTask::getPool), mine == outer);
            });

    assertThat(isSame).containsExactly(true, false);
    assertThat(outer).isNotNull().isNotSameAs(ForkJoinPool.commonPool());
    assertThat(outer.isShutdown()).isTrue();
  }

  @Test
  void workFailsAsItWouldHere() {
    UncheckedIOException failure = new UncheckedIOException(new IOException("x"));
    StackOverflowError error = new StackOverflowError();

    assertThatThrownBy(() -> SideBySide.done(() -> thrown(failure))).isSameAs(failure);
    assertThatThrownBy(() -> SideBySide.done(() -> thrown(error))).isSameAs(error);
  }

  private static Object thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  @Test
  void whoIsInterruptedWaitsNoLonger() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> SideBySide.done(() -> asked(0, never)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the build was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
