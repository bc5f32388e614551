package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them in a POM. */
final class Sizes {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*(k|kb|m|mb)?");

  private Sizes() {}

  static long bytes(String parameter, String written) {
    Matcher size = SIZE.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      throw new SettingsException(parameter, written, "a number of bytes such as 500k or 2m");
    }
    long number = Long.parseLong(size.group(1));
    if (size.group(2) == null) {
      return number;
    }
    return size.group(2).startsWith("k") ? number * 1024 : number * 1024 * 1024;
  }

  static int count(String parameter, String written) {
    if (!written.strip().matches("\\d{1,9}")) {
      throw new SettingsException(parameter, written, "a whole number, 0 or more");
    }
    return Integer.parseInt(written.strip());
  }
}
