package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/**
 * How deep a document's lists, quotes and emphases are nested.
 *
 * @param deepest levels below the document
 * @param tooDeep the first block so deep that the parser stops counting, if any
 */
record NestingDepth(int deepest, Optional<Node> tooDeep) {
  /** The parser keeps 100 blocks open; what is deeper, it flattens. */
  private static final int DEEPEST = 99;

  /** Measures a tree, whose nodes stand behind those they are in. */
  static NestingDepth of(List<Node> nodes) {
    Map<Node, Integer> depths = new IdentityHashMap<>();
    Optional<Node> tooDeep = Optional.empty();
    int deepest = 0;
    for (Node node : nodes) {
      int depth = node.getParent() == null ? 0 : depths.getOrDefault(node.getParent(), 0) + 1;
      deepest = Math.max(deepest, depth);
      if (tooDeep.isEmpty() && node instanceof Block && depth >= DEEPEST) {
        tooDeep = Optional.of(node);
      }
      if (node.getFirstChild() != null) {
        depths.put(node, depth);
      }
    }
    return new NestingDepth(deepest, tooDeep);
  }

  Optional<Flaw> flawIn(RepoPath path) {
    return tooDeep.map(node -> flaw(Place.line(path, Tree.line(node))));
  }

  static Flaw flaw(Place at) {
    return new Flaw(
        Flaw.Kind.NESTING_TOO_DEEP,
        at,
        "lists and quotes are nested deeper than " + DEEPEST + " levels",
        "flatten them: nobody can follow that many levels");
  }
}
