package io.github.handbookmaven.publish.html.template;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the pages, in one language. Templates print one with {@code $labels.name}. */
public final class Labels {
  private static final String BUNDLE = "handbook-pages";

  private static final Object[] NOTHING = {};

  private final ResourceBundle bundle;
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  /** Dates and numbers follow the words: German dates among English words help nobody. */
  private final Locale locale;

  private final DateTimeFormatter day;

  /**
   * The words of a language.
   *
   * @param locale the language; English where there is no bundle for it
   */
  public Labels(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Labels.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.locale = Locale.forLanguageTag(bundle.getString("language"));
    this.day = DateTimeFormatter.ofPattern(bundle.getString("date_pattern"), this.locale);
  }

  /**
   * A word or sentence.
   *
   * @param name its name in the bundle
   * @return the text
   */
  public String text(String name) {
    return plain.computeIfAbsent(name, known -> text(known, NOTHING));
  }

  /**
   * A sentence with values in it.
   *
   * @param name its name in the bundle
   * @param values what stands for {@code {0}}, {@code {1}}, …
   * @return the text
   */
  public String text(String name, Object... values) {
    return new MessageFormat(bundle.getString(name), locale).format(values);
  }

  /**
   * A day as people write it.
   *
   * @param date the day
   * @return such as {@code 3 May 2026}
   */
  public String day(LocalDate date) {
    return day.format(Objects.requireNonNull(date, "date"));
  }

  /**
   * The language the words are in.
   *
   * @return a language without a country
   */
  public Locale locale() {
    return locale;
  }

  /**
   * All names, for tests and for the scripts' share of the words.
   *
   * @return sorted
   */
  public Set<String> names() {
    return new TreeSet<>(bundle.keySet());
  }
}
