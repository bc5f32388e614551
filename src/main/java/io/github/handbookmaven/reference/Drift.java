package io.github.handbookmaven.reference;

import io.github.handbookmaven.history.LostFile;
import java.util.Objects;

/**
 * A reference that led somewhere when its line was written, or when its document was last reviewed,
 * and leads nowhere now.
 *
 * @param reference what was written; its outcome is {@link Reference.Outcome#DRIFTED}, its hint
 *     where the file or class went, as the document would name it
 * @param loss what history tells
 */
public record Drift(Reference reference, LostFile loss) {
  /** Refuses what has not drifted. */
  public Drift {
    Objects.requireNonNull(loss, "loss");
    if (reference.outcome() != Reference.Outcome.DRIFTED) {
      throw new IllegalArgumentException("no drift: " + reference);
    }
  }
}
