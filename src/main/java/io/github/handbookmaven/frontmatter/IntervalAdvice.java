package io.github.handbookmaven.frontmatter;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to write instead of an interval that is none, or two. */
final class IntervalAdvice {
  private static final Map<String, String> TWO_MEANINGS =
      Map.of(
          "biweekly", "`2 weeks` or `3 days`",
          "bimonthly", "`2 months` or `2 weeks`",
          "biannual", "`6 months` or `2 years`",
          "biannually", "`6 months` or `2 years`");
  private static final Pattern MINUTES_OR_MONTHS = Pattern.compile("(\\d+)\\s*(?:m|mo|mon|mth)s?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private IntervalAdvice() {}

  static String on(String key, String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    if (TWO_MEANINGS.containsKey(plain)) {
      return "write " + TWO_MEANINGS.get(plain);
    }
    Matcher months = MINUTES_OR_MONTHS.matcher(plain);
    if (months.matches()) {
      return "write `" + key + ": " + months.group(1) + " months`";
    }
    if (NUMBER.matcher(plain).matches()) {
      return "write the unit: `" + key + ": " + plain + " days`";
    }
    return "write it as `6 months`, `90 days`, `quarterly` or `P6M`";
  }
}
