package io.github.handbookmaven.markdown;

import io.github.handbookmaven.markdown.HtmlTokens.Kind;
import io.github.handbookmaven.markdown.HtmlTokens.Token;
import io.github.handbookmaven.model.PageAnchor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Writes raw HTML as text. A few harmless tags are written anew, never passed on; places it names
 * stay places a link can lead to.
 */
final class EscapedHtml implements RawHtmlWriter {
  private final DetailsBlocks folds;
  private final HeadingIds ids;
  private final Set<String> places;
  private final Map<Node, Token> tags = new IdentityHashMap<>();
  private final Set<Token> harmless = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks at all raw HTML of a document.
   *
   * @param nodes its nodes
   * @param ids those of the headings
   */
  EscapedHtml(List<Node> nodes, HeadingIds ids) {
    this.folds = new DetailsBlocks(nodes);
    this.ids = ids;
    this.places = new HashSet<>(ids.all());
    Map<Node, List<Token>> byParent = new LinkedHashMap<>();
    nodes.stream()
        .filter(HtmlInline.class::isInstance)
        .map(HtmlInline.class::cast)
        .forEach(inline -> noteTag(inline, byParent));
    byParent.values().forEach(tokens -> harmless.addAll(HarmlessTags.among(tokens)));
  }

  /** Tags in running text are nodes of their own: only beside their neighbours they make sense. */
  private void noteTag(HtmlInline inline, Map<Node, List<Token>> byParent) {
    List<Token> tokens = HtmlTokens.of(inline.getLiteral());
    if (tokens.size() == 1) {
      tags.put(inline, tokens.get(0));
      byParent.computeIfAbsent(inline.getParent(), any -> new ArrayList<>()).add(tokens.get(0));
    }
  }

  @Override
  public String inline(HtmlInline inline) {
    Token tag = tags.get(inline);
    return tag == null ? HtmlText.escape(inline.getLiteral()) : write(tag, harmless);
  }

  @Override
  public String block(HtmlBlock block) {
    return headings(block) + withoutHeadings(block);
  }

  private String headings(HtmlBlock block) {
    return ids.of(block).stream().map(EscapedHtml::place).collect(Collectors.joining());
  }

  private String withoutHeadings(HtmlBlock block) {
    Optional<String> summary = folds.opened(block);
    if (summary.isPresent()) {
      return "<details><summary>" + text(HtmlTokens.of(summary.get())) + "</summary>\n";
    }
    if (folds.isClosed(block)) {
      return "</details>\n";
    }
    List<Token> tokens = HtmlTokens.of(block.getLiteral());
    if (tokens.stream().allMatch(EscapedHtml::isInvisible)) {
      return "";
    }
    return isHarmless(tokens) ? "<p>" + text(tokens).strip() + "</p>\n" : source(block, tokens);
  }

  private static boolean isInvisible(Token token) {
    return token.kind() == Kind.COMMENT || token.kind() == Kind.TEXT && token.source().isBlank();
  }

  private static boolean isHarmless(List<Token> tokens) {
    Set<Token> accepted = HarmlessTags.among(tokens);
    return tokens.stream().filter(Token::isTag).allMatch(accepted::contains);
  }

  private String source(HtmlBlock block, List<Token> tokens) {
    StringBuilder html = new StringBuilder();
    tokens.stream().flatMap(token -> placeOf(token).stream()).forEach(html::append);
    return html
        + "<pre class=\"raw-html\" tabindex=\"0\"><code>"
        + HtmlText.escape(block.getLiteral().strip())
        + "</code></pre>\n";
  }

  private String text(List<Token> tokens) {
    Set<Token> accepted = HarmlessTags.among(tokens);
    StringBuilder html = new StringBuilder();
    tokens.forEach(token -> html.append(write(token, accepted)));
    return html.toString();
  }

  private String write(Token token, Set<Token> accepted) {
    if (token.kind() == Kind.COMMENT) {
      return "";
    }
    if (!accepted.contains(token)) {
      return placeOf(token).orElse("") + HtmlText.escape(token.source());
    }
    if (token.name().equals("a")) {
      return placeOf(token).orElse("");
    }
    return (token.kind() == Kind.CLOSE ? "</" : "<") + token.name() + ">";
  }

  /** An element for the id a tag carries; empty where it has none, or the id is on the page. */
  private Optional<String> placeOf(Token token) {
    return token.anchor().filter(places::add).map(EscapedHtml::place);
  }

  private static String place(String anchor) {
    return "<span id=\"" + HtmlText.escape(PageAnchor.of(anchor)) + "\"></span>";
  }
}
