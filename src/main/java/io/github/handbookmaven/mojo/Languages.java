package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages pages are written in.
 *
 * @param locales at least one; the first has its pages in the site's folder, each other one in a
 *     folder of its own below it, as the site plugin does it
 */
record Languages(List<Locale> locales) {
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:[_-][a-zA-Z]{2})?");

  /** Reads what a POM or a command line says. */
  static Languages of(List<String> written) {
    return new Languages(written.stream().map(String::strip).map(Languages::locale).toList());
  }

  private static Locale locale(String written) {
    if (!TAG.matcher(written).matches()) {
      throw new SettingsException(
          "locales", written, "languages such as en, de, fr or pt_BR, separated by commas");
    }
    return Locale.forLanguageTag(written.replace('_', '-'));
  }

  /**
   * The language of pages that are asked for in one; the site plugin gives its only one no name.
   */
  Locale spoken(Locale asked) {
    return asked.getLanguage().isEmpty() ? locales.get(0) : asked;
  }

  /** The folder of a language, below the site's; empty for the site's own. */
  String folder(Locale locale) {
    return locale.equals(locales.get(0)) ? "" : locale.toString();
  }

  /** All but the first. */
  Stream<Locale> further() {
    return locales.stream().skip(1);
  }
}
