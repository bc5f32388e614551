package io.github.handbookmaven.author;

/** Text as Markdown that says just that text. */
final class PlainMarkdown {
  private PlainMarkdown() {}

  /** Words within a line: nothing of them is markup. */
  static String of(String text) {
    return text.replaceAll("[\\p{Cc}\\s]+", " ")
        .strip()
        .replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1")
        .replaceAll("^([-+=])", "\\\\$1")
        .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
  }
}
