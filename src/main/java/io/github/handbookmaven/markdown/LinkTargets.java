package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds where in the source a link's target stands. */
final class LinkTargets {
  private static final Pattern INLINE = Pattern.compile("\\]\\(\\s*(?:<(?!%))?");
  private static final Pattern LABEL = Pattern.compile("\\]\\s?\\[([^\\]]+)\\]\\s*$");
  private static final Pattern DEFINED = Pattern.compile("\\]:\\s*<?");

  /** A pointed destination loses its brackets in CommonMark, a template's tag must not. */
  private static final Pattern TEMPLATE =
      Pattern.compile("\\]\\(\\s*(<%.*?%>[^\\s)]*)", Pattern.DOTALL);

  private final SourceText source;
  private final Definitions definitions;

  LinkTargets(SourceText source, List<Node> nodes) {
    this.source = source;
    this.definitions = new Definitions(nodes);
  }

  /** Where the target of a link or image stands; for a reference, in its definition. */
  Place of(Node link) {
    int start = source.start(link);
    String tail = source.between(textEnd(link), source.end(link));
    Matcher inline = INLINE.matcher(tail);
    if (inline.lookingAt()) {
      return source.place(textEnd(link) + inline.end());
    }
    String whole = source.between(start, source.end(link));
    if (!tail.startsWith("]")) {
      return source.place(whole.startsWith("<") ? start + 1 : start);
    }
    return definition(tail, start, textEnd(link)).map(this::of).orElse(source.place(start));
  }

  private Optional<LinkReferenceDefinition> definition(String tail, int start, int textEnd) {
    Matcher label = LABEL.matcher(tail);
    if (label.find()) {
      return definitions.use(label.group(1));
    }
    return definitions.use(source.between(start, textEnd).replaceFirst("^!?\\[", ""));
  }

  /** Where the target of a definition stands. */
  Place of(LinkReferenceDefinition definition) {
    int start = source.start(definition);
    Matcher colon = DEFINED.matcher(source.between(start, source.end(definition)));
    return source.place(colon.find() ? start + colon.end() : start);
  }

  boolean isUsed(LinkReferenceDefinition definition) {
    return definitions.isUsed(definition);
  }

  /** The target as its author wrote it. */
  String written(Node link, String destination) {
    if (destination.startsWith("%")) {
      Matcher template = TEMPLATE.matcher(source.between(textEnd(link), source.end(link)));
      return template.lookingAt() ? template.group(1) : destination;
    }
    return destination;
  }

  /** Where the text of a link ends: before its closing bracket. */
  private int textEnd(Node link) {
    Node last = link.getLastChild();
    if (last != null) {
      return source.end(last);
    }
    int start = source.start(link);
    return start + (source.between(start, start + 1).equals("!") ? 2 : 1);
  }
}
