package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Patience LITTLE = new Patience(Duration.ofMillis(5));

  private static String endless() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return "stopped";
  }

  @Test
  void whatEndsGivesWhatItGives() {
    assertThat(new Patience().<String>take(() -> "done")).isEqualTo("done");
  }

  @Test
  void whatDoesNotEndIsLeftAndTellsWhereItWas() {
    assertThatExceptionOfType(Patience.OutOfPatience.class)
        .isThrownBy(() -> LITTLE.take(PatienceTest::endless))
        .withMessage("it took more than 5 ms of a processor's time")
        .satisfies(
            left ->
                assertThat(left.getStackTrace())
                    .extracting(StackTraceElement::getMethodName)
                    .contains("endless"));
  }

  @Test
  void whatEndsTooLateIsRefusedWheneverSomebodyLooks() {
    assertThatExceptionOfType(Patience.OutOfPatience.class)
        .isThrownBy(() -> new Patience(Duration.ZERO).take(() -> "late"));
  }

  /** Of somebody else's code: a lock nobody gives back, an answer nobody sends. */
  @Test
  void whatWaitsForWhatDoesNotComeIsLeftAndEnds() {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Patience patience = new Patience(Duration.ofMillis(100), Duration.ofMillis(500));

    assertThatExceptionOfType(Patience.OutOfPatience.class)
        .isThrownBy(() -> patience.take(() -> waitFor(never, ended)))
        .withMessage("it waited for 500 ms and did nothing")
        .satisfies(
            left ->
                assertThat(left.getStackTrace())
                    .extracting(StackTraceElement::getMethodName)
                    .contains("waitFor"));
    assertThatNoException().isThrownBy(ended::await);
  }

  private static boolean waitFor(CountDownLatch never, CountDownLatch ended) {
    try {
      never.await();
      return true;
    } catch (InterruptedException told) {
      ended.countDown();
      return false;
    }
  }

  @Test
  void whatFailsFailsAsItWouldHere() {
    IllegalStateException failure = new IllegalStateException("x");
    StackOverflowError error = new StackOverflowError();
    assertThatThrownBy(
            () ->
                LITTLE.take(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThatThrownBy(
            () ->
                LITTLE.take(
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);
  }

  @Test
  void aStepThatDoesNotEndIsAFlawOfItsDocument() {
    Failures failures = new Failures(LITTLE);
    RepoPath path = new RepoPath("docs/a.md");

    assertThat(failures.hold(path, "dating it", PatienceTest::endless, () -> "unknown"))
        .isEqualTo("unknown");
    assertThat(failures.all())
        .singleElement()
        .returns(Flaw.Kind.DOCUMENT_NOT_CHECKED, Flaw::kind)
        .returns(Place.file(path), Flaw::at)
        .satisfies(
            flaw ->
                assertThat(flaw.message())
                    .startsWith("dating it failed (OutOfPatience: it took more than 5 ms"));
  }
}
