package io.github.handbookmaven.markdown;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** The reference definitions of a document, and which of them something uses. */
final class Definitions {
  private final Map<String, LinkReferenceDefinition> byLabel = new HashMap<>();
  private final Set<LinkReferenceDefinition> used =
      Collections.newSetFromMap(new IdentityHashMap<>());

  Definitions(List<Node> nodes) {
    nodes.stream()
        .filter(LinkReferenceDefinition.class::isInstance)
        .map(LinkReferenceDefinition.class::cast)
        .forEach(one -> byLabel.putIfAbsent(normal(one.getLabel()), one));
  }

  /** The definition a label leads to; it counts as used from now on. */
  Optional<LinkReferenceDefinition> use(String label) {
    Optional<LinkReferenceDefinition> found = Optional.ofNullable(byLabel.get(normal(label)));
    found.ifPresent(used::add);
    return found;
  }

  boolean isUsed(LinkReferenceDefinition definition) {
    return used.contains(definition);
  }

  private static String normal(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
