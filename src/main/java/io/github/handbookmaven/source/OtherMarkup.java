package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names the markup languages that are counted but not read. */
final class OtherMarkup {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("adoc", "AsciiDoc"),
          Map.entry("asciidoc", "AsciiDoc"),
          Map.entry("asc", "AsciiDoc"),
          Map.entry("mdx", "MDX"),
          Map.entry("rst", "reStructuredText"),
          Map.entry("rest", "reStructuredText"),
          Map.entry("apt", "APT"),
          Map.entry("textile", "Textile"),
          Map.entry("org", "Org"),
          Map.entry("mediawiki", "MediaWiki"),
          Map.entry("md.vm", "Markdown through Velocity"),
          Map.entry("apt.vm", "APT"),
          Map.entry("xml.vm", "xdoc"));

  private OtherMarkup() {}

  static Optional<String> languageOf(RepoPath file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xml") || name.endsWith(".xml.vm")) {
      return isXdoc(file) ? Optional.of("xdoc") : Optional.empty();
    }
    int last = name.lastIndexOf('.');
    int from = name.endsWith(".vm") ? name.lastIndexOf('.', last - 1) : last;
    return from < 1
        ? Optional.empty()
        : Optional.ofNullable(BY_EXTENSION.get(name.substring(from + 1)));
  }

  /** XML is only xdoc where Maven looks for it. */
  private static boolean isXdoc(RepoPath file) {
    return ("/" + file).contains("/xdoc/");
  }
}
