package io.github.handbookmaven.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows the boxes of MkDocs as GitHub's alerts are shown; tabs stand below each other. */
final class ContainerRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  ContainerRenderer(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Container.class, Container.Title.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Container container) {
      box(container);
    } else {
      title(node, "p");
    }
  }

  private void box(Container container) {
    switch (container.form()) {
      case FOLDED, UNFOLDED -> folded(container);
      case ADMONITION -> box(container, "alert alert-" + container.kind().word());
      case TAB -> box(container, "alert tab");
    }
  }

  private void box(Container container, String style) {
    Map<String, String> attributes = new LinkedHashMap<>(Map.of("class", style));
    if (container.form() == Container.Form.ADMONITION) {
      attributes.put("role", "note");
    }
    html.line();
    html.tag("div", attributes);
    html.line();
    Tree.children(container).forEach(context::render);
    html.tag("/div");
    html.line();
  }

  private void folded(Container container) {
    Map<String, String> attributes =
        new LinkedHashMap<>(Map.of("class", "alert alert-" + container.kind().word()));
    if (container.form() == Container.Form.UNFOLDED) {
      attributes.put("open", "");
    }
    html.line();
    html.tag("details", attributes);
    html.line();
    for (Node child : Tree.children(container)) {
      if (child instanceof Container.Title title) {
        title(title, "summary");
      } else {
        context.render(child);
      }
    }
    html.tag("/details");
    html.line();
  }

  private void title(Node title, String tag) {
    html.tag(tag, Map.of("class", "alert-title"));
    Tree.children(title).forEach(context::render);
    html.tag("/" + tag);
    html.line();
  }
}
