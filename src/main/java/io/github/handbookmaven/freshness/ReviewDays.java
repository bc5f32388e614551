package io.github.handbookmaven.freshness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Review dates as old versions of documents hold them: the day a date or timestamp starts with. */
final class ReviewDays {
  private static final int ISO_LENGTH = 10;

  private ReviewDays() {}

  static Optional<LocalDate> read(String written) {
    try {
      return Optional.of(
          LocalDate.parse(written.substring(0, Math.min(ISO_LENGTH, written.length()))));
    } catch (DateTimeException noIsoDate) {
      return Optional.empty();
    }
  }
}
