package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.PageAnchor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what CommonMark's own renderer leaves bare: slots, ids, scrolling boxes, alerts. */
final class BodyRenderer extends CoreHtmlNodeRenderer {
  private static final int LABEL_LENGTH = 120;

  private static final int LONGEST_ADDRESS = 120;
  private static final Pattern NAME =
      Pattern.compile("\\s*+(?=[^`]*[/.]|[A-Z][a-z0-9]+[A-Z])[\\w.@+#()/:$-]{3,200}\\s*");

  private final HtmlWriter html;
  private final Body body;
  private final int shift;
  private final RawHtmlWriter rawHtml;

  BodyRenderer(HtmlNodeRendererContext context, Body body, RawHtmlWriter rawHtml) {
    super(context);
    this.html = context.getWriter();
    this.body = body;
    this.shift = body.shift();
    this.rawHtml = rawHtml;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        BlockQuote.class,
        Code.class,
        FencedCodeBlock.class,
        Heading.class,
        HtmlBlock.class,
        HtmlInline.class,
        Image.class,
        IndentedCodeBlock.class,
        Link.class,
        Paragraph.class,
        TableBlock.class,
        TaskListItemMarker.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof TableBlock table) {
      table(table);
    } else if (node instanceof TaskListItemMarker task) {
      task(task);
    } else {
      node.accept(this);
    }
  }

  @Override
  public void visit(Heading heading) {
    String id = PageAnchor.of(body.ids().of(heading));
    if (body.isTitle(heading)) {
      html.tag("span", Map.of("id", id));
      html.tag("/span");
      html.line();
      return;
    }
    String name = "h" + Math.min(6, Math.max(2, heading.getLevel() + shift));
    html.line();
    html.tag(name, Map.of("id", id));
    visitChildren(heading);
    html.raw(" ");
    html.tag("a", ordered("class", "heading-anchor", "href", "#" + id, "aria-labelledby", id));
    html.text("#");
    html.tag("/a");
    html.tag("/" + name);
    html.line();
  }

  /** A target nobody may follow gets no slot, so no later stage can make a link of it. */
  @Override
  public void visit(Link link) {
    if (!SafeUrl.mayBecomeLink(link.getDestination())) {
      address(link);
      return;
    }
    html.tag("a", slot(link, link.getTitle()));
    visitChildren(link);
    html.tag("/a");
  }

  /** Readers see where it leads, and may go there on their own. */
  private void address(Link link) {
    String address = Excerpt.of(link.getDestination(), LONGEST_ADDRESS);
    visitChildren(link);
    if (!Tree.text(link).contains(address)) {
      html.text(" (" + address + ")");
    }
  }

  @Override
  public void visit(Image image) {
    if (SafeUrl.ofImage(image.getDestination()).isEmpty()) {
      html.tag("span", Map.of("class", "no-picture"));
      html.text(Tree.text(image));
      html.tag("/span");
      return;
    }
    Map<String, String> attributes = slot(image, image.getTitle());
    attributes.put("alt", Tree.text(image));
    attributes.put("loading", "lazy");
    html.tag("img", attributes);
  }

  /** What looks like a path or a class may turn out to be one, and become a link. */
  @Override
  public void visit(Code code) {
    Integer position = body.code().linkable().get(code);
    boolean isName = position != null && NAME.matcher(code.getLiteral()).matches();
    if (isName) {
      html.tag("a", Map.of(Slots.ATTRIBUTE, Slots.codeSpan(position)));
    }
    super.visit(code);
    if (isName) {
      html.tag("/a");
    }
  }

  private Map<String, String> slot(Node node, String title) {
    Map<String, String> attributes =
        ordered(Slots.ATTRIBUTE, String.valueOf(body.links().slots().get(node)));
    if (title != null && !title.isBlank()) {
      attributes.put("title", title);
    }
    return attributes;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code.getLiteral(), CodeLanguage.of(code));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral(), "");
  }

  private void code(String literal, String language) {
    html.line();
    html.tag("pre", Map.of("tabindex", "0"));
    html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
    html.text(literal);
    html.tag("/code");
    html.tag("/pre");
    html.line();
  }

  @Override
  public void visit(HtmlInline inline) {
    html.raw(rawHtml.inline(inline));
  }

  @Override
  public void visit(HtmlBlock block) {
    html.line();
    html.raw(rawHtml.block(block));
    html.line();
  }

  @Override
  public void visit(BlockQuote quote) {
    Optional<AlertKind> kind = AlertKind.of(quote);
    if (kind.isEmpty()) {
      super.visit(quote);
      return;
    }
    html.line();
    html.tag("div", ordered("class", "alert alert-" + kind.get().word(), "role", "note"));
    html.line();
    html.tag("p", Map.of("class", "alert-title"));
    html.text(kind.get().title());
    html.tag("/p");
    html.line();
    alertText(quote);
    html.tag("/div");
    html.line();
  }

  private void alertText(BlockQuote quote) {
    Node first = quote.getFirstChild();
    Node marker = first.getFirstChild();
    if (marker.getNext() instanceof SoftLineBreak lineBreak) {
      lineBreak.unlink();
    }
    marker.unlink();
    if (first.getFirstChild() == null) {
      first.unlink();
    }
    visitChildren(quote);
  }

  @Override
  public void visit(Paragraph paragraph) {
    Optional<String> unparsed =
        paragraph.getFirstChild() instanceof Text text
            ? OversizeBlocks.standsFor(text.getLiteral(), body.unparsed())
            : Optional.empty();
    if (unparsed.isEmpty()) {
      super.visit(paragraph);
      return;
    }
    html.line();
    html.tag("pre", ordered("class", "unparsed", "tabindex", "0"));
    html.text(unparsed.get());
    html.tag("/pre");
    html.line();
  }

  private void task(TaskListItemMarker marker) {
    Node item = marker.getParent();
    Map<String, String> attributes = ordered("type", "checkbox", "disabled", "");
    if (marker.isChecked()) {
      attributes.put("checked", "");
    }
    attributes.put("aria-label", label(marker.getNext() == null ? item : marker.getNext(), "…"));
    html.tag("input", attributes);
    html.raw(" ");
  }

  private void table(TableBlock table) {
    Node header =
        Tree.of(table).stream().filter(TableRow.class::isInstance).findFirst().orElse(table);
    html.line();
    html.tag(
        "div",
        ordered(
            "class",
            "table-scroll",
            "role",
            "region",
            "tabindex",
            "0",
            "aria-label",
            label(header, "…")));
    html.tag("table");
    visitChildren(table);
    html.tag("/table");
    html.tag("/div");
    html.line();
  }

  private static String label(Node node, String otherwise) {
    String text =
        node instanceof TableRow
            ? String.join(
                ", ",
                Tree.children(node).stream()
                    .map(Tree::text)
                    .filter(cell -> !cell.isEmpty())
                    .toList())
            : Tree.text(node);
    if (text.isEmpty()) {
      return otherwise;
    }
    return Excerpt.of(text, LABEL_LENGTH);
  }

  private static Map<String, String> ordered(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
