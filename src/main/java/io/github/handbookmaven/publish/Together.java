package io.github.handbookmaven.publish;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.model.SideBySide;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes what needs nothing of each other, on all processors. */
public final class Together {
  private Together() {}

  /**
   * Does all. Waits for all before it tells of the first that failed: no thread writes on behind a
   * build.
   *
   * @param works may wait for works of their own
   * @throws SettingsException where a work meets one
   * @throws UncheckedIOException where the disk refuses
   */
  public static void run(List<Runnable> works) {
    List<RuntimeException> failures =
        SideBySide.done(
            () ->
                IntStream.range(0, works.size())
                    .parallel()
                    .mapToObj(at -> failureOf(works.get(at)))
                    .flatMap(Optional::stream)
                    .toList());
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  private static Optional<RuntimeException> failureOf(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (SettingsException | UncheckedIOException e) {
      return Optional.of(e);
    }
  }
}
