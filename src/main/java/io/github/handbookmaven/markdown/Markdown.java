package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.SlottedHtml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** The flavor documents are written in: CommonMark with GitHub's extensions. */
final class Markdown {
  /** A table nobody reads; the parser refuses it instead of filling memory. */
  static final int MAX_CELLS = 100_000;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder().maxCells(MAX_CELLS).build(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          FootnotesExtension.create(),
          TaskListItemsExtension.create());

  private final Parser parser = parser().build();
  private final Parser mkDocs =
      parser().customBlockParserFactory(new ContainerParser.Factory()).build();

  private final RawHtml rawHtml;
  private final boolean isShown;

  Markdown(RawHtml rawHtml) {
    this(rawHtml, true);
  }

  /**
   * @param rawHtml what becomes of raw HTML
   * @param isShown whether pages are made of what is rendered
   */
  Markdown(RawHtml rawHtml, boolean isShown) {
    this.rawHtml = rawHtml;
    this.isShown = isShown;
  }

  boolean isShown() {
    return isShown;
  }

  private static Parser.Builder parser() {
    return Parser.builder()
        .extensions(EXTENSIONS)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }

  /** Parses a text. */
  Node parse(String text, Flavor flavor) {
    return switch (flavor) {
      case GITHUB -> TabIndents.removed(parser.parse(text), text);
      case MKDOCS -> TabIndents.removed(mkDocs.parse(text), text);
    };
  }

  /** Renders a body. */
  SlottedHtml render(Body body) {
    RawHtmlWriter raw = rawHtmlWriter(body);
    Set<Node> hidden = GeneratedContents.in(body.root());
    String html =
        HtmlRenderer.builder()
            // The first renderer of a node wins: ours, before those of the extensions.
            .nodeRendererFactory(context -> new BodyRenderer(context, body, raw))
            .nodeRendererFactory(ContainerRenderer::new)
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> Markdown::replaceObsolete)
            .attributeProviderFactory(context -> hidden(hidden))
            .build()
            .render(body.root());
    boolean isSanitized = rawHtml == RawHtml.SANITIZE && body.hasRawHtml();
    return Slots.cut(
        isSanitized ? HtmlSanitizer.sanitize(html) : html,
        body.links().links().size(),
        body.code().spans().size());
  }

  private RawHtmlWriter rawHtmlWriter(Body body) {
    return switch (rawHtml) {
      case ESCAPE -> new EscapedHtml(body.nodes(), body.ids());
      case SANITIZE, TRUST -> new PassedHtml(body.links().slots(), body.ids());
    };
  }

  /** What is not shown is still there: run mode counts the items of the text. */
  private static AttributeProvider hidden(Set<Node> nodes) {
    return (node, tag, attributes) -> {
      if (nodes.contains(node)) {
        attributes.put("hidden", "");
      }
    };
  }

  /** {@code align} went out of HTML; the theme aligns by class. */
  private static void replaceObsolete(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell) {
      String align = attributes.remove("align");
      if (align != null) {
        attributes.put("class", "align-" + align);
      }
    }
  }

  /**
   * Takes the tab off the lines of a fence that stands in a list item indented by tabs. The parser
   * (0.30.0) leaves it there when the item's own indent ends within a tab; CommonMark's reference
   * does not.
   */
  private static final class TabIndents {
    private TabIndents() {}

    static Node removed(Node root, String text) {
      if (text.indexOf('\t') >= 0) {
        Tree.of(root).stream()
            .filter(FencedCodeBlock.class::isInstance)
            .map(FencedCodeBlock.class::cast)
            .forEach(code -> remove(code, text));
      }
      return root;
    }

    private static void remove(FencedCodeBlock code, String text) {
      List<SourceSpan> spans = code.getSourceSpans();
      String indent = spans.isEmpty() ? "" : indentBefore(spans.get(0).getInputIndex(), text);
      if (indent.indexOf('\t') < 0) {
        return;
      }
      String[] lines = code.getLiteral().split("\n", -1);
      for (int line = 0; line < lines.length && line + 1 < spans.size(); line++) {
        int start = text.lastIndexOf('\n', spans.get(line + 1).getInputIndex() - 1) + 1;
        boolean isAsDeep = text.startsWith(indent, start);
        if (isAsDeep && lines[line].startsWith("\t")) {
          int end = text.indexOf('\n', start);
          lines[line] = text.substring(start + indent.length(), end < 0 ? text.length() : end);
        }
      }
      code.setLiteral(String.join("\n", lines));
    }

    /** The blanks a line begins with, where nothing else stands before an offset. */
    private static String indentBefore(int offset, String text) {
      int start = text.lastIndexOf('\n', offset - 1) + 1;
      int end = start;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
        end++;
      }
      return text.substring(start, end);
    }
  }
}
