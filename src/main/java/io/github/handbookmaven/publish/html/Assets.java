package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.page.frame.PageScripts;
import io.github.handbookmaven.publish.html.template.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style sheet, scripts and pictures of the theme. */
final class Assets {
  private static final List<String> OWN =
      List.of("assets/theme.js", "assets/search.css", "assets/palette.js", "assets/onboarding.js");

  private static final List<String> PICTURES = List.of("assets/icon.svg", "assets/no-picture.svg");

  /** Files of the theme that are served as one, so that a page asks for few. */
  private static final List<String> STYLES = List.of("assets/handbook.css", "assets/run.css");

  private static final List<String> SCRIPTS =
      List.of(
          "assets/handbook.js",
          "assets/sidebar.js",
          "assets/tables.js",
          "assets/search.js",
          "assets/run.js");

  /** The highlighter's bundle, which no page is given whole, and what calls it. */
  private static final String BUNDLE = "assets/highlight.min.js";

  private static final String CODE = "assets/code.js";

  /** What a project adds to them without replacing one. */
  private static final String OWN_STYLE = "assets/own.css";

  private static final String OWN_SCRIPT = "assets/own.js";

  private static final Set<String> SERVED_WITHIN =
      Stream.of(STYLES, SCRIPTS, List.of(CODE, OWN_STYLE, OWN_SCRIPT))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final ThemeSettings theme;
  private final Templates templates;

  Assets(ThemeSettings theme, Templates templates) {
    this.theme = theme;
    this.templates = templates;
  }

  /**
   * Writes them all, the main script with what all scripts share, and says where the logo lies;
   * empty where there is none.
   */
  String write(Output output, String shared) {
    output.write("assets/handbook.css", styleSheet());
    output.write("assets/handbook.js", shared + compact(SCRIPTS) + joined(List.of(OWN_SCRIPT)));
    OWN.forEach(name -> output.write(name, Compact.of(text(name))));
    PICTURES.forEach(name -> output.write(name, asset(name)));
    templates.ownAssets().stream()
        .filter(name -> !SERVED_WITHIN.contains(name))
        .forEach(name -> output.write(name, asset(name)));
    return theme.logo().map(logo -> write(logo, output)).orElse("");
  }

  /** Writes the scripts that some pages ask for: a library nobody needs is not published. */
  void write(Output output, Collection<String> scripts) {
    scripts.forEach(name -> writeScript(output, name));
  }

  private void writeScript(Output output, String script) {
    switch (script) {
      case PageScripts.DRAWING ->
          output.write(
              script, "window.handbookMermaid=" + quoted(text("assets/mermaid.min.js")) + ";\n");
      case PageScripts.HIGHLIGHT ->
          output.write(script, Highlighter.core(text(BUNDLE)) + "\n" + text(CODE));
      default -> output.write(script, asset(script));
    }
  }

  private static String quoted(String script) {
    return '"'
        + script
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
        + '"';
  }

  private String styleSheet() {
    String accent = theme.accentColor().map(color -> new Accent(color).css()).orElse("");
    return compact(STYLES) + accent + joined(List.of(OWN_STYLE));
  }

  private String compact(List<String> names) {
    return Compact.of(joined(names));
  }

  private String joined(List<String> names) {
    return names.stream()
        .flatMap(name -> templates.asset(name).stream())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }

  private String text(String name) {
    return new String(asset(name), StandardCharsets.UTF_8);
  }

  private byte[] asset(String name) {
    return templates
        .asset(name)
        .orElseThrow(() -> new IllegalStateException("the theme lacks " + name));
  }

  private static String write(Path logo, Output output) {
    String file = logo.getFileName().toString().toLowerCase(Locale.ROOT);
    Optional<String> kind =
        List.of("svg", "png", "jpg", "jpeg", "gif", "webp").stream()
            .filter(extension -> file.endsWith("." + extension))
            .findFirst();
    if (kind.isEmpty() || !Files.isRegularFile(logo)) {
      throw new SettingsException("logo", file, "a picture file (svg, png, jpg, gif or webp)");
    }
    String name = "assets/logo." + kind.get();
    try (InputStream in = Files.newInputStream(logo)) {
      output.write(name, in.readAllBytes());
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + logo + ": " + e.getMessage(), e);
    }
  }
}
