package io.github.handbookmaven.publish.html.template;

import io.github.handbookmaven.model.SettingsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The files labels stand in: the general ones before those of the language, and of each the
 * built-in one before the project's own, which wins label by label.
 */
final class LabelFiles {
  private static final String NAME = "handbook-pages";
  private static final String LANGUAGE = "language";

  private final ThemeFiles theme;

  LabelFiles(ThemeFiles theme) {
    this.theme = theme;
  }

  /** All labels of a language; those it lacks are English. */
  Map<String, String> read(Locale locale) {
    Map<String, String> labels = new HashMap<>();
    for (String suffix : suffixes(locale)) {
      String file = NAME + suffix + ".properties";
      builtIn(file).ifPresent(bytes -> labels.putAll(parsed(file, bytes)));
      Map<String, String> own = theme.own(file).map(bytes -> parsed(file, bytes)).orElse(Map.of());
      if (!own.isEmpty() && !suffix.isEmpty()) {
        labels.put(LANGUAGE, locale.getLanguage());
      }
      labels.putAll(own);
    }
    return labels;
  }

  private static List<String> suffixes(Locale locale) {
    List<String> suffixes = new ArrayList<>(List.of("", "_" + locale.getLanguage()));
    if (!locale.getCountry().isEmpty()) {
      suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
    }
    return suffixes;
  }

  private static Optional<byte[]> builtIn(String file) {
    try (InputStream in = LabelFiles.class.getClassLoader().getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the plugin's own " + file, e);
    }
  }

  private static Map<String, String> parsed(String file, byte[] bytes) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          "templateDirectory", file, "labels as name=text in UTF-8 (" + e.getMessage() + ")");
    }
    Map<String, String> labels = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> labels.put(name, properties.getProperty(name)));
    return labels;
  }
}
