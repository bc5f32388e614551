package io.github.handbookmaven.mojo.inskin;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the reports, in the reader's language, else in English on every machine. */
public final class ReportWords {
  private final ResourceBundle bundle;
  private final Locale locale;

  /**
   * The words of a language.
   *
   * @param locale the reader's language; English where there are no words in it
   */
  public ReportWords(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "handbook-report",
            locale,
            ReportWords.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /**
   * One text.
   *
   * @param key its key in {@code handbook-report.properties}
   * @param arguments what stands in its slots
   * @return the text, ready to be printed
   */
  public String text(String key, Object... arguments) {
    return arguments.length == 0
        ? bundle.getString(key)
        : new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
