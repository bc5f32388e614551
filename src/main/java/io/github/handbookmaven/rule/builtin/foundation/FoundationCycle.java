package io.github.handbookmaven.rule.builtin.foundation;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.foundation.Foundation.Basis;
import io.github.handbookmaven.foundation.FoundationFinder;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents that rest on one another in a circle rest on nothing. */
@Mistake(severity = Severity.ERROR)
public final class FoundationCycle implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return FoundationFinder.cycles(foundations(handbook)).stream()
        .map(circle -> observation(circle, handbook));
  }

  private static Map<RepoPath, Foundation> foundations(Handbook handbook) {
    return handbook.entries().stream()
        .collect(
            Collectors.toMap(Entry::path, Entry::foundation, (one, other) -> one, TreeMap::new));
  }

  private static Observation observation(List<RepoPath> circle, Handbook handbook) {
    String way =
        Stream.concat(circle.stream(), Stream.of(circle.get(0)))
            .map(path -> handbook.at(path).orElseThrow().id())
            .collect(Collectors.joining(" -> "));
    return Observation.of(
            place(circle, handbook),
            circle.size() == 1
                ? "this document is based on itself"
                : "foundations run in a circle: " + way,
            "decide which of them is the standard, and remove its 'based_on'")
        .about(way);
  }

  private static Place place(List<RepoPath> circle, Handbook handbook) {
    RepoPath next = circle.get(circle.size() > 1 ? 1 : 0);
    Entry first = handbook.at(circle.get(0)).orElseThrow();
    return first.foundation().bases().stream()
        .filter(basis -> basis.document().equals(next))
        .map(Basis::at)
        .findFirst()
        .orElseGet(() -> first.document().titlePlace());
  }
}
