package io.github.handbookmaven.rule.builtin;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.Metadata.Review;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.Said;
import io.github.handbookmaven.model.ShellWord;
import java.util.Optional;

/** Where a finding about a review points, and what to do about one. */
final class ReviewPlace {

  private ReviewPlace() {}

  /** The review date, else the day it is due, else the title. */
  static Place of(Entry entry) {
    Review review = entry.document().metadata().review();
    return review
        .lastReviewed()
        .map(Said::at)
        .or(() -> review.reviewBy().map(Said::at))
        .orElseGet(() -> entry.document().titlePlace());
  }

  /** A value's place, else the review's. */
  static Place of(Optional<? extends Said<?>> value, Entry entry) {
    return value.isPresent() ? value.get().at() : of(entry);
  }

  /** The remedy of everything a new review mends. */
  static String review(Entry entry) {
    return "read it against how the work is done today, mend it, and record that with"
        + " handbook:review -Dhandbook.document="
        + ShellWord.of(entry.id());
  }

  static boolean isExempt(Entry entry) {
    return entry.freshness().state() == State.EXEMPT;
  }
}
