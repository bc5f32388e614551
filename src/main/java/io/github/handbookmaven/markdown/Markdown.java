package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.SlottedHtml;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
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
    String html =
        HtmlRenderer.builder()
            // The first renderer of a node wins: ours, before those of the extensions.
            .nodeRendererFactory(context -> new BodyRenderer(context, body, raw))
            .nodeRendererFactory(ContainerRenderer::new)
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> Markdown::replaceObsolete)
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

  /** {@code align} went out of HTML; the theme aligns by class. */
  private static void replaceObsolete(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell) {
      String align = attributes.remove("align");
      if (align != null) {
        attributes.put("class", "align-" + align);
      }
    }
  }
}
