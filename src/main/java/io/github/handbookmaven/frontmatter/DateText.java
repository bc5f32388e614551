package io.github.handbookmaven.frontmatter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days strictly, and guesses at what was meant by those it does not read. */
public final class DateText {
  /** Hours and minutes, then seconds, half of the day and zone where they are told. */
  private static final String TIME =
      "(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-6]\\d(?:[.,]\\d{1,9})?)?"
          + "(?:\\s?(?:Z|z|[A-Za-z]{2,5}|[+-]\\d{1,2}(?::?\\d{2})?|[A-Z][A-Za-z_]{1,20}/[A-Za-z_]{1,30})){0,2}";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:(?:[Tt]|\\s{1,3})" + TIME + ")?");
  private static final Pattern US = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern GOOGLES = Pattern.compile("\\d{4}-[A-Za-z]{3}-\\d{2}");

  /** By their patterns; to make one costs more than to read a day with it. */
  private static final Map<String, DateTimeFormatter> FORMS = new ConcurrentHashMap<>();

  private DateText() {}

  /** {@code yyyy-MM-dd}, or the day of a timestamp, from 1970 to 2200. */
  public static Optional<LocalDate> iso(String text) {
    Matcher iso = ISO.matcher(text.strip());
    return iso.matches() ? day(iso.group(1), "uuuu-MM-dd") : Optional.empty();
  }

  /** {@code MM/dd/yyyy}, as in Microsoft's {@code ms.date}. */
  static Optional<LocalDate> us(String text) {
    return US.matcher(text.strip()).matches() ? day(text.strip(), "M/d/uuuu") : Optional.empty();
  }

  /** {@code 2026-feb-01}, as in Google's freshness comment. */
  static Optional<LocalDate> googles(String text) {
    return GOOGLES.matcher(text.strip()).matches()
        ? day(text.strip(), "uuuu-MMM-dd")
        : Optional.empty();
  }

  /** The day most likely meant; empty where it could be read two ways, or not at all. */
  static Optional<LocalDate> guess(String text) {
    String plain = text.strip().replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "").replace(",", " ");
    String spaced = plain.replaceAll("\\s+", " ");
    Optional<LocalDate> written =
        Stream.of(
                "uuuu-M-d",
                "uuuu/M/d",
                "uuuu.M.d",
                "uuuuMMdd",
                "d.M.uuuu",
                "d MMM uuuu",
                "d MMMM uuuu",
                "MMM d uuuu",
                "MMMM d uuuu",
                "uuuu-MMM-d",
                "d-MMM-uuuu")
            .flatMap(pattern -> day(spaced, pattern).stream())
            .findFirst();
    return written.isPresent() ? written : unambiguousSlashes(spaced);
  }

  private static Optional<LocalDate> unambiguousSlashes(String text) {
    Optional<LocalDate> monthFirst = day(text, "M/d/uuuu");
    Optional<LocalDate> dayFirst = day(text, "d/M/uuuu");
    if (monthFirst.isPresent() && dayFirst.isPresent() && !monthFirst.equals(dayFirst)) {
      return Optional.empty();
    }
    return monthFirst.or(() -> dayFirst);
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static Optional<LocalDate> day(String text, String pattern) {
    DateTimeFormatter form = FORMS.computeIfAbsent(pattern, DateText::form);
    try {
      return Optional.of(LocalDate.parse(text, form))
          .filter(day -> day.getYear() >= 1970 && day.getYear() <= 2200);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
