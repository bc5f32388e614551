package io.github.handbookmaven.mojo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the reports, in the reader's language, else in English on every machine. */
final class Texts {
  private final ResourceBundle bundle;
  private final Locale locale;

  Texts(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "handbook-report",
            locale,
            Texts.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  String text(String key, Object... arguments) {
    return arguments.length == 0
        ? bundle.getString(key)
        : new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
