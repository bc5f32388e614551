package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata.Review;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.ShellWord;
import java.util.Optional;

/** Where a finding about a review points, and what to do about one. */
public final class ReviewPlace {

  private ReviewPlace() {}

  /** The review date, else the day it is due, else the title. */
  public static Place of(Entry entry) {
    Review review = entry.document().metadata().review();
    return review
        .lastReviewed()
        .map(Located::at)
        .or(() -> review.reviewBy().map(Located::at))
        .orElseGet(() -> entry.document().titlePlace());
  }

  /** A value's place, else the review's. */
  public static Place of(Optional<? extends Located<?>> value, Entry entry) {
    return value.isPresent() ? value.get().at() : of(entry);
  }

  /** The remedy of everything a new review fixes. */
  public static String review(Entry entry) {
    return "read it against how the work is done today, fix it, and record that with"
        + " handbook:review -Dhandbook.document="
        + ShellWord.of(entry.id());
  }

  /**
   * Whether nobody has to review it.
   *
   * @param entry the document
   * @return true where its type or its author exempts it
   */
  public static boolean isExempt(Entry entry) {
    return entry.freshness().state() == State.EXEMPT;
  }
}
