package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.Link.Kind;
import io.github.handbookmaven.model.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Collects what a document points at, and what in its raw HTML can be pointed at. */
final class LinkReader {
  private final SourceText source;
  private final LinkTargets targets;
  private final List<Link> links = new ArrayList<>();
  private final Map<Node, Integer> slots = new IdentityHashMap<>();
  private final Set<String> htmlAnchors = new LinkedHashSet<>();
  private final Set<Node> plain;
  private int section;

  private LinkReader(SourceText source, List<Node> nodes) {
    this.source = source;
    this.targets = new LinkTargets(source, nodes);
    this.plain = PlainInlines.among(nodes);
  }

  /**
   * What was found.
   *
   * @param links in order of appearance
   * @param slots for each link or image its position in the list; for raw HTML that of its first,
   *     and none where HTML takes it for text
   * @param htmlAnchors {@code id} and {@code name} in raw HTML
   */
  record Outcome(List<Link> links, Map<Node, Integer> slots, Set<String> htmlAnchors) {}

  static Outcome read(SourceText source, List<Node> nodes) {
    LinkReader reader = new LinkReader(source, nodes);
    nodes.forEach(reader::add);
    reader.section = 0;
    nodes.forEach(reader::addUnused);
    return new Outcome(reader.links, reader.slots, reader.htmlAnchors);
  }

  private void add(Node node) {
    if (node instanceof Heading) {
      section++;
    } else if (node instanceof org.commonmark.node.Link link) {
      add(Kind.LINK, link, link.getDestination());
    } else if (node instanceof Image image) {
      add(Kind.IMAGE, image, image.getDestination());
    } else if (node instanceof HtmlBlock block) {
      addHtml(block, block.getLiteral());
    } else if (node instanceof HtmlInline inline && !plain.contains(inline)) {
      addHtml(inline, inline.getLiteral());
    }
  }

  private void add(Kind kind, Node node, String destination) {
    slots.put(node, links.size());
    String target = targets.written(node, destination);
    links.add(new Link(kind, target, Tree.text(node), targets.of(node), section));
  }

  /** Whether a definition is unused is known only after all links were read. */
  private void addUnused(Node node) {
    if (node instanceof Heading) {
      section++;
    } else if (node instanceof LinkReferenceDefinition one && !targets.isUsed(one)) {
      Place at = targets.of(one);
      links.add(
          new Link(Kind.UNUSED_DEFINITION, one.getDestination(), one.getLabel(), at, section));
    }
  }

  private void addHtml(Node node, String html) {
    slots.put(node, links.size());
    LiteralPlaces places = new LiteralPlaces(source, node, html);
    for (HtmlTokens.Token token : HtmlTokens.of(html)) {
      if (token.kind() == HtmlTokens.Kind.OPEN) {
        token.anchor().ifPresent(htmlAnchors::add);
        HtmlLink.all(token).forEach(link -> add(link, places));
      }
    }
  }

  private void add(HtmlLink link, LiteralPlaces places) {
    Place at = source.place(places.offset(link.target().from()));
    links.add(new Link(link.kind(), link.url(), link.text(), at, section));
  }
}
