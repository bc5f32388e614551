package io.github.handbookmaven.publish;

import io.github.handbookmaven.model.SettingsException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a project wants its pages to look.
 *
 * @param logo a picture shown beside the project's name
 * @param accentColor {@code #rrggbb} or {@code #rgb}; pages darken or lighten it until text in it
 *     can be read
 * @param footer a plain sentence below every page; empty for none
 * @param templateDirectory a folder whose templates and assets win over the built-in ones of the
 *     same name; need not exist
 * @param locale the language of labels and dates
 * @param address where readers will find the handbook: an absolute URL that ends in {@code /};
 *     empty where that is not known
 */
public record ThemeSettings(
    Optional<Path> logo,
    Optional<String> accentColor,
    String footer,
    Optional<Path> templateDirectory,
    Locale locale,
    Optional<URI> address) {

  /** The theme as it comes, in English. */
  public static final ThemeSettings DEFAULT =
      new ThemeSettings(
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          Locale.ENGLISH,
          Optional.empty());

  private static final Pattern COLOR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** Refuses a colour that is none. */
  public ThemeSettings {
    Objects.requireNonNull(logo, "logo");
    Objects.requireNonNull(footer, "footer");
    Objects.requireNonNull(templateDirectory, "templateDirectory");
    Objects.requireNonNull(locale, "locale");
    if (address.isPresent() && !isFolder(address.get())) {
      throw new IllegalArgumentException("not the address of a folder: " + address.get());
    }
    if (accentColor.isPresent() && !COLOR.matcher(accentColor.get()).matches()) {
      throw new SettingsException("accentColor", accentColor.get(), "a colour such as #0b5394");
    }
  }

  private static boolean isFolder(URI address) {
    return address.isAbsolute() && address.getRawPath().endsWith("/");
  }
}
