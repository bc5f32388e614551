package io.github.handbookmaven.practice;

import io.github.handbookmaven.practice.LoggedRun.Step;
import java.util.List;
import java.util.Objects;

/**
 * How a document is used.
 *
 * @param runs its runs that are filed, the newest first
 * @param faults what did not work in the newest run, of a text that is as it was then; empty where
 *     the document was exercised again since
 * @param readership who has read it
 */
public record InPractice(List<RunRecord> runs, List<Fault> faults, Readership readership) {
  /** Of a document nobody noted anything about. */
  public static final InPractice NONE = new InPractice(List.of(), List.of(), Readership.NONE);

  /**
   * A step that was not done.
   *
   * @param step the step, failed or skipped
   * @param line 1-based line it is written on; 0 where that is not known
   */
  public record Fault(Step step, int line) {
    /** Refuses nothing but null. */
    public Fault {
      Objects.requireNonNull(step, "step");
    }
  }

  /** Copies what could change. */
  public InPractice {
    runs = List.copyOf(runs);
    faults = List.copyOf(faults);
    Objects.requireNonNull(readership, "readership");
  }
}
