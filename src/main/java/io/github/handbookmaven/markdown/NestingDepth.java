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

/** Finds lists and quotes nested so deep that the parser stops counting. */
final class NestingDepth {
  /** The parser keeps 100 blocks open; what is deeper, it flattens. */
  private static final int DEEPEST = 99;

  private NestingDepth() {}

  static Optional<Flaw> flawIn(RepoPath path, List<Node> nodes) {
    Map<Node, Integer> depths = new IdentityHashMap<>();
    for (Node node : nodes) {
      int depth = node.getParent() == null ? 0 : depths.getOrDefault(node.getParent(), 0) + 1;
      if (node instanceof Block && depth >= DEEPEST) {
        return Optional.of(flaw(Place.line(path, Tree.line(node))));
      }
      depths.put(node, depth);
    }
    return Optional.empty();
  }

  static Flaw flaw(Place at) {
    return new Flaw(
        Flaw.Kind.NESTING_TOO_DEEP,
        at,
        "lists and quotes are nested deeper than " + DEEPEST + " levels",
        "flatten them: nobody can follow that many levels");
  }
}
