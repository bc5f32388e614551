package io.github.handbookmaven.markdown;

import io.github.handbookmaven.markdown.HtmlTokens.Kind;
import io.github.handbookmaven.markdown.HtmlTokens.Token;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.PageAnchor;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Passes raw HTML on, but for what belongs to the page: where links lead is left open as it is for
 * all links, and no id appears twice. It makes nothing safe.
 */
final class PassedHtml implements RawHtmlWriter {
  private final Map<Node, Integer> slots;
  private final HeadingIds ids;
  private final Set<String> places;

  /**
   * A writer for one document.
   *
   * @param slots for each node of raw HTML the position of its first link; none where it is text
   * @param ids those of the headings
   */
  PassedHtml(Map<Node, Integer> slots, HeadingIds ids) {
    this.slots = slots;
    this.ids = ids;
    this.places = new HashSet<>(ids.all());
  }

  @Override
  public String inline(HtmlInline inline) {
    return slots.containsKey(inline)
        ? pass(inline, inline.getLiteral())
        : HtmlText.escape(inline.getLiteral());
  }

  @Override
  public String block(HtmlBlock block) {
    StringBuilder html = new StringBuilder();
    ids.of(block)
        .forEach(
            id ->
                html.append("<span id=\"").append(quoted(PageAnchor.of(id))).append("\"></span>"));
    return html.append(pass(block, block.getLiteral())).toString();
  }

  private String pass(Node node, String literal) {
    StringBuilder html = new StringBuilder();
    int slot = slots.get(node);
    for (Token token : HtmlTokens.of(literal)) {
      Optional<HtmlLink> link = HtmlLink.of(token);
      html.append(link.isEmpty() && token.anchor().isEmpty() ? plain(token) : tag(token, slot));
      slot += HtmlLink.all(token).size();
    }
    return html.toString();
  }

  private static String plain(Token token) {
    return token.kind() == Kind.COMMENT ? "" : token.source();
  }

  private String tag(Token token, int slot) {
    Optional<HtmlLink> link = HtmlLink.of(token);
    boolean isImage = link.filter(found -> found.kind() == Link.Kind.HTML_IMAGE).isPresent();
    if (isImage && !link.get().isAllowed()) {
      return "<span class=\"no-picture\">" + link.get().text().replace("<", "&lt;") + "</span>";
    }
    StringBuilder html = new StringBuilder("<").append(token.name());
    token
        .anchor()
        .filter(places::add)
        .ifPresent(id -> html.append(" id=\"").append(quoted(PageAnchor.of(id))).append('"'));
    link.filter(HtmlLink::isAllowed)
        .ifPresent(any -> html.append(' ' + Slots.ATTRIBUTE + "=\"").append(slot).append('"'));
    Set<String> written = new HashSet<>(Set.of("id", "name", Slots.ATTRIBUTE));
    link.map(HtmlLink::attribute).ifPresent(written::add);
    html.append(others(token, written));
    boolean lacksText = isImage && !token.attributes().containsKey("alt");
    return html.append(lacksText ? " alt=\"\">" : ">").toString();
  }

  private static String others(Token token, Set<String> written) {
    StringBuilder html = new StringBuilder();
    token.attributes().entrySet().stream()
        .filter(attribute -> !written.contains(attribute.getKey()))
        .forEach(
            attribute ->
                html.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(quoted(attribute.getValue().value()))
                    .append('"'));
    return html.toString();
  }

  private static String quoted(String value) {
    return value.replace("\"", "&quot;");
  }
}
