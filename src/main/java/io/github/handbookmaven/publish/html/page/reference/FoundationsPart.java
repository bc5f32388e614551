package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.foundation.Foundation.UnknownBasis;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is based on what, both ways. */
public final class FoundationsPart {
  private final PageContext shelf;
  private final Map<RepoPath, TreeSet<RepoPath>> dependents = new TreeMap<>();

  /**
   * The foundations of an edition, turned round once.
   *
   * @param shelf what every page draws on
   */
  public FoundationsPart(PageContext shelf) {
    this.shelf = shelf;
    for (Entry entry : shelf.handbook().entries()) {
      entry
          .foundation()
          .bases()
          .forEach(
              basis ->
                  dependents
                      .computeIfAbsent(basis.document(), any -> new TreeSet<>())
                      .add(entry.path()));
    }
  }

  /**
   * What a document rests on, and what rests on it.
   *
   * @param entry the document
   * @return what its page prints
   */
  public FoundationView of(Entry entry) {
    Foundation foundation = entry.foundation();
    return new FoundationView(
        rows(foundation.bases().stream().map(Foundation.Basis::document)),
        foundation.waived().orElse(""),
        foundation.unknown().stream().map(UnknownBasis::name).toList(),
        rows(foundation.proposals().stream()),
        rows(dependentsOf(entry.path()).stream()),
        related(entry),
        isMissing(entry),
        isFree(entry));
  }

  Collection<RepoPath> dependentsOf(RepoPath path) {
    return dependents.getOrDefault(path, new TreeSet<>());
  }

  /** Whether it is a runbook based on nothing and does not say why. */
  static boolean isMissing(Entry entry) {
    return entry.type() == DocType.RUNBOOK
        && entry.foundation().bases().isEmpty()
        && entry.foundation().waived().isEmpty();
  }

  private static boolean isFree(Entry entry) {
    Foundation foundation = entry.foundation();
    return foundation.bases().isEmpty()
        && foundation.waived().isEmpty()
        && foundation.unknown().isEmpty()
        && entry.type() != DocType.RUNBOOK;
  }

  private List<DocumentRow> rows(Stream<RepoPath> paths) {
    return paths
        .distinct()
        .map(shelf.handbook()::at)
        .flatMap(Optional::stream)
        .map(shelf::row)
        .toList();
  }

  private List<DocumentRow> related(Entry entry) {
    return entry.document().metadata().relations().related().stream()
        .map(Located::value)
        .map(shelf.handbook()::withId)
        .flatMap(Optional::stream)
        .map(shelf::row)
        .distinct()
        .toList();
  }
}
