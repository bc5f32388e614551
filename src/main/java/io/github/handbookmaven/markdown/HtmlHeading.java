package io.github.handbookmaven.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.owasp.html.Encoding;

/** Reads the headings of raw HTML, which forges give an id as they give one to Markdown's. */
final class HtmlHeading {
  private final List<String> texts = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private Optional<String> open = Optional.empty();
  private final StringBuilder text = new StringBuilder();

  private HtmlHeading() {}

  /** The texts of the headings in a piece of raw HTML, in order; those of pictures have none. */
  static List<String> texts(String html) {
    HtmlHeading reader = new HtmlHeading();
    HtmlTokens.of(html).forEach(reader::add);
    return reader.texts;
  }

  /** The text of the first heading of level 1; empty where there is none. */
  static Optional<String> title(String html) {
    HtmlHeading reader = new HtmlHeading();
    HtmlTokens.of(html).forEach(reader::add);
    return reader.titles.stream().findFirst();
  }

  private void add(HtmlTokens.Token token) {
    switch (token.kind()) {
      case OPEN -> open(token.name());
      case CLOSE -> close(token.name());
      case TEXT -> text.append(token.source());
      case COMMENT -> {}
    }
  }

  private void open(String name) {
    if (name.matches("h[1-6]")) {
      open = Optional.of(name);
      text.setLength(0);
    }
  }

  private void close(String name) {
    if (open.filter(name::equals).isPresent()) {
      String shown = Encoding.decodeHtml(text.toString(), false).replaceAll("\\s+", " ").strip();
      if (!shown.isEmpty()) {
        texts.add(shown);
        Stream.of(shown).filter(any -> name.equals("h1")).forEach(titles::add);
      }
      open = Optional.empty();
    }
  }
}
