package io.github.handbookmaven.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something is due again, in calendar steps. freshness.md tells its grammar; the POM's
 * policies and front matter share it.
 *
 * @param period positive, in years, months, weeks or days; empty for an event such as {@code
 *     ad-hoc}, which schedules nothing
 */
public record Interval(Optional<Period> period) {

  private static final Map<String, Period> WORDS =
      Map.ofEntries(
          Map.entry("daily", Period.ofDays(1)),
          Map.entry("weekly", Period.ofWeeks(1)),
          Map.entry("fortnightly", Period.ofWeeks(2)),
          Map.entry("monthly", Period.ofMonths(1)),
          Map.entry("quarterly", Period.ofMonths(3)),
          Map.entry("halfyearly", Period.ofMonths(6)),
          Map.entry("semiannual", Period.ofMonths(6)),
          Map.entry("semiannually", Period.ofMonths(6)),
          Map.entry("annual", Period.ofYears(1)),
          Map.entry("annually", Period.ofYears(1)),
          Map.entry("yearly", Period.ofYears(1)),
          Map.entry("biennial", Period.ofYears(2)),
          Map.entry("biennially", Period.ofYears(2)));

  private static final Pattern COUNTED =
      Pattern.compile("(?:every\\s+)?(\\d{1,9})\\s*(d|days?|w|weeks?|months?|y|years?)");
  private static final Pattern EVERY_ONE =
      Pattern.compile("every\\s+(day|week|month|quarter|year)");
  private static final Pattern ISO =
      Pattern.compile("p(?:\\d++[ymwd])++", Pattern.CASE_INSENSITIVE);
  private static final Pattern EVENT =
      Pattern.compile("ad[\\s-]?hoc|never|none|n/?a|as needed|on\\s.+|after\\s.+");
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Refuses periods that do not lead forward. */
  public Interval {
    if (period.isPresent() && (period.get().isNegative() || period.get().isZero())) {
      throw new IllegalArgumentException("an interval leads forward, got " + period.get());
    }
  }

  /**
   * Reads an interval.
   *
   * @param text as written, case and surrounding blanks ignored
   * @return the interval, or empty where it is none or could be read two ways ({@code 6m}, {@code
   *     biweekly}, a bare number)
   */
  public static Optional<Interval> parse(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (EVENT.matcher(plain).matches()) {
      return Optional.of(new Interval(Optional.empty()));
    }
    return periodOf(plain)
        .filter(period -> !period.isZero() && !period.isNegative() && staysInTheCalendar(period))
        .map(period -> new Interval(Optional.of(period)));
  }

  /**
   * An interval of whole days, as keys such as {@code review_interval_days} give it.
   *
   * @param days the number as written
   * @return the interval, or empty where it is no positive whole number
   */
  public static Optional<Interval> days(String days) {
    return days.strip().matches("\\d{1,6}") ? parse(days.strip() + " days") : Optional.empty();
  }

  private static Optional<Period> periodOf(String plain) {
    Period word = WORDS.get(plain.replaceAll("[\\s-]", ""));
    if (word != null) {
      return Optional.of(word);
    }
    Matcher one = EVERY_ONE.matcher(plain);
    if (one.matches()) {
      return Optional.of(step(1, one.group(1)));
    }
    try {
      Matcher counted = COUNTED.matcher(plain);
      if (counted.matches()) {
        return Optional.of(step(Integer.parseInt(counted.group(1)), counted.group(2)));
      }
      return ISO.matcher(plain).matches() ? Optional.of(Period.parse(plain)) : Optional.empty();
    } catch (DateTimeException | ArithmeticException overflow) {
      return Optional.empty();
    }
  }

  private static Period step(int count, String unit) {
    if (unit.equals("quarter")) {
      return Period.ofMonths(3 * count);
    }
    return switch (unit.charAt(0)) {
      case 'd' -> Period.ofDays(count);
      case 'w' -> Period.ofWeeks(count);
      case 'm' -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }

  private static boolean staysInTheCalendar(Period period) {
    try {
      return !LocalDate.of(2200, 12, 31).plus(period).isAfter(LAST_DAY);
    } catch (DateTimeException | ArithmeticException overflow) {
      return false;
    }
  }

  /**
   * The day one step after another, in one calendar step: 31 January + 1 month is the last of
   * February.
   *
   * @param from the day counted from
   * @return the day; empty for an event
   */
  public Optional<LocalDate> after(LocalDate from) {
    return period.map(from::plus);
  }
}
