package io.github.handbookmaven.markdown;

import io.github.handbookmaven.markdown.HtmlTokens.Attribute;
import io.github.handbookmaven.markdown.HtmlTokens.Token;
import io.github.handbookmaven.model.Link.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/**
 * A link or image in raw HTML.
 *
 * @param kind which of the two
 * @param attribute the attribute that holds the target
 * @param target where it points
 * @param text what is shown instead of an image; empty for links
 */
record HtmlLink(Kind kind, String attribute, Attribute target, String text) {

  /** One of the pictures a {@code srcset} offers, with the size it is for. */
  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,](?:[^\\s,]|,(?=[^\\s,]))*+)[^,]*+");

  /** What a tag points at; empty for a tag that points nowhere. */
  static Optional<HtmlLink> of(Token token) {
    return switch (token.kind() == HtmlTokens.Kind.OPEN ? token.name() : "") {
      case "a" -> of(token, Kind.HTML_LINK, "href");
      case "img" -> of(token, Kind.HTML_IMAGE, "src");
      default -> Optional.empty();
    };
  }

  /** All a tag points at: what {@link #of} gives comes first, then pictures for other screens. */
  static List<HtmlLink> all(Token token) {
    List<HtmlLink> links = new ArrayList<>(of(token).stream().toList());
    boolean isPicture = token.name().equals("img") || token.name().equals("source");
    Attribute sizes = token.attributes().get("srcset");
    if (token.kind() == HtmlTokens.Kind.OPEN && isPicture && sizes != null) {
      Matcher candidate = CANDIDATE.matcher(sizes.value());
      while (candidate.find()) {
        Attribute url = new Attribute(candidate.group(1), sizes.from() + candidate.start(1));
        links.add(new HtmlLink(Kind.HTML_IMAGE, "srcset", url, ""));
      }
    }
    return links;
  }

  private static Optional<HtmlLink> of(Token token, Kind kind, String attribute) {
    String text =
        Optional.ofNullable(token.attributes().get("alt")).map(Attribute::value).orElse("");
    return Optional.ofNullable(token.attributes().get(attribute))
        .filter(target -> !target.value().isBlank())
        .map(target -> new HtmlLink(kind, attribute, target, text));
  }

  /** Where it points, its entities read: {@code ?a=1&amp;b=2} means {@code ?a=1&b=2}. */
  String url() {
    return Encoding.decodeHtml(target.value(), true).strip();
  }

  /** Whether its target, or the page that it names, may stand on a page. */
  boolean isAllowed() {
    return kind == Kind.HTML_IMAGE
        ? SafeUrl.ofImage(url()).isPresent()
        : SafeUrl.mayBecomeLink(url());
  }
}
