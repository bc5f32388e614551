package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.Freshness.Drift;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the repository of a document found out about it, where its history and its code were at
 * hand. The calendar is not part of it: days are judged anew.
 *
 * @param interval how often it is reviewed there, where its front matter does not say
 * @param drift what changed since the review; empty where nothing did
 * @param isKnown whether everything that could have changed could be looked at
 */
public record RecordedReview(Optional<Period> interval, List<Drift> drift, boolean isKnown) {
  /** Copies what could change. */
  public RecordedReview {
    Objects.requireNonNull(interval, "interval");
    drift = List.copyOf(drift);
  }
}
