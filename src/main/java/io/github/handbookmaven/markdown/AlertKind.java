package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Word;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** GitHub's alerts: a quote whose first line is {@code [!NOTE]} and nothing else. */
enum AlertKind {
  NOTE,
  TIP,
  IMPORTANT,
  WARNING,
  CAUTION;

  private static final Pattern MARKER =
      Pattern.compile("\\[!(note|tip|important|warning|caution)\\]\\s*", Pattern.CASE_INSENSITIVE);

  /** The kind of a quote; empty for a plain one. */
  static Optional<AlertKind> of(BlockQuote quote) {
    return quote.getFirstChild() instanceof Paragraph paragraph
        ? marked(paragraph)
        : Optional.empty();
  }

  private static Optional<AlertKind> marked(Node paragraph) {
    if (!(paragraph.getFirstChild() instanceof Text first)
        || !(first.getNext() == null || first.getNext() instanceof SoftLineBreak)) {
      return Optional.empty();
    }
    Matcher marker = MARKER.matcher(first.getLiteral());
    return marker.matches()
        ? Optional.of(valueOf(marker.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The text of a paragraph without the marker that opens its alert. */
  static String withoutMarker(Node paragraph, String text) {
    boolean opens =
        paragraph.getParent() instanceof BlockQuote quote
            && quote.getFirstChild() == paragraph
            && of(quote).isPresent();
    return opens ? MARKER.matcher(text).replaceFirst("") : text;
  }

  /** Lower case, as in class names. */
  String word() {
    return Word.of(this);
  }

  /** As shown to readers. */
  String title() {
    return name().charAt(0) + word().substring(1);
  }
}
