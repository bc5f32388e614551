package io.github.handbookmaven.publish.html.template;

import io.github.handbookmaven.model.SettingsException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the pages, in one language. Templates print one with {@code $labels.name}. */
public final class Labels {
  private static final Object[] NOTHING = {};

  private final Map<String, String> patterns;
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  /** Read once each, as pages ask for the same sentences again and again. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** Dates and numbers follow the words: German dates among English words help nobody. */
  private final Locale locale;

  private final DateTimeFormatter day;
  private final DateTimeFormatter firstDay;
  private final DateTimeFormatter shortDay;

  /**
   * The built-in words of a language.
   *
   * @param locale the language; English where there are no words for it
   */
  public Labels(Locale locale) {
    this(new LabelFiles(new ThemeFiles(Optional.empty())).read(locale));
  }

  /**
   * Words by name.
   *
   * @param patterns patterns of {@link MessageFormat}; {@code language} says which language they
   *     are in, {@code date_pattern}, {@code date_pattern_first} and {@code date_pattern_short} how
   *     days are written
   */
  Labels(Map<String, String> patterns) {
    this.patterns = Map.copyOf(patterns);
    this.locale = Locale.forLanguageTag(pattern("language"));
    this.day = dates("date_pattern");
    this.firstDay = dates("date_pattern_first");
    this.shortDay = dates("date_pattern_short");
  }

  private DateTimeFormatter dates(String name) {
    try {
      return DateTimeFormatter.ofPattern(pattern(name), locale);
    } catch (IllegalArgumentException e) {
      throw broken(name, "a pattern of java.time.format.DateTimeFormatter");
    }
  }

  private SettingsException broken(String name, String expected) {
    return new SettingsException("templateDirectory", name + "=" + pattern(name), expected);
  }

  private String pattern(String name) {
    String pattern = patterns.get(name);
    if (pattern == null) {
      throw new IllegalArgumentException("no label is named '" + name + "'");
    }
    return pattern;
  }

  /**
   * Whether there is such a word.
   *
   * @param name its name
   * @return true where {@link #text(String)} has one
   */
  public boolean has(String name) {
    return patterns.containsKey(name);
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
   * @throws SettingsException where a project's own label is no pattern
   */
  public String text(String name, Object... values) {
    try {
      MessageFormat format =
          formats.computeIfAbsent(name, known -> new MessageFormat(pattern(known), locale));
      synchronized (format) {
        return format.format(values);
      }
    } catch (IllegalArgumentException e) {
      throw broken(name, "a pattern of java.text.MessageFormat");
    }
  }

  /**
   * A day as people write it.
   *
   * @param date the day
   * @return such as {@code 3 May 2026}; some languages write the first of a month in their own way
   */
  public String day(LocalDate date) {
    return (date.getDayOfMonth() == 1 ? firstDay : day).format(date);
  }

  /**
   * A day where there is little room, as in a table.
   *
   * @param date the day
   * @return such as {@code 13 Feb 2026}
   */
  public String shortDay(LocalDate date) {
    return shortDay.format(date);
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
    return new TreeSet<>(patterns.keySet());
  }
}
