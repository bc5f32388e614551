package io.github.handbookmaven.foundation;

import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles in a graph without recursion: a chain of foundations may be of any length. */
final class Cycles {

  /** A document on the way down, and where it leads next. */
  private record Step(RepoPath document, Iterator<RepoPath> next) {}

  private final Map<RepoPath, List<RepoPath>> edges;
  private final Set<RepoPath> done = new HashSet<>();
  private final Deque<Step> way = new ArrayDeque<>();
  private final Set<RepoPath> onTheWay = new LinkedHashSet<>();
  private final Set<List<RepoPath>> found = new LinkedHashSet<>();

  /**
   * Takes a graph.
   *
   * @param edges document to the documents it rests on, both sorted
   */
  Cycles(Map<RepoPath, List<RepoPath>> edges) {
    this.edges = edges;
  }

  /**
   * Walks the graph once.
   *
   * @return circles, each turned so that its first path comes first; at least one for every set of
   *     documents that rest on one another
   */
  List<List<RepoPath>> find() {
    for (RepoPath start : edges.keySet()) {
      enter(start);
      walk();
    }
    List<List<RepoPath>> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Object::toString));
    return sorted;
  }

  private void walk() {
    while (!way.isEmpty()) {
      Step step = way.peek();
      if (step.next().hasNext()) {
        enter(step.next().next());
      } else {
        way.pop();
        onTheWay.remove(step.document());
        done.add(step.document());
      }
    }
  }

  private void enter(RepoPath document) {
    if (onTheWay.contains(document)) {
      found.add(circleFrom(document));
    } else if (!done.contains(document)) {
      onTheWay.add(document);
      way.push(new Step(document, edges.getOrDefault(document, List.of()).iterator()));
    }
  }

  private List<RepoPath> circleFrom(RepoPath document) {
    List<RepoPath> walked = new ArrayList<>(onTheWay);
    List<RepoPath> circle =
        new ArrayList<>(walked.subList(walked.indexOf(document), walked.size()));
    Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
    return List.copyOf(circle);
  }
}
