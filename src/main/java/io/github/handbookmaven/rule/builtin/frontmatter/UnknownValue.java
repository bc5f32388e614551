package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type or status in other words than ours counts as not declared, which its author should know.
 */
@Mistake(severity = Severity.NOTE)
public final class UnknownValue implements HandbookRule {
  /** Another tool's word stands in many documents: it is told once, at the first. */
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    Map<String, List<Flaw>> byWord =
        handbook.entries().stream()
            .flatMap(entry -> entry.document().flaws().stream())
            .filter(flaw -> flaw.kind() == Flaw.Kind.UNKNOWN_VALUE)
            .sorted(Comparator.comparing(Flaw::at))
            .collect(Collectors.groupingBy(Flaw::message, TreeMap::new, Collectors.toList()));
    return byWord.values().stream().map(UnknownValue::observation);
  }

  private static Observation observation(List<Flaw> flaws) {
    Flaw first = flaws.get(0);
    String others = flaws.size() == 1 ? "" : " (and " + (flaws.size() - 1) + " more like it)";
    return Observation.of(first.at(), first.message() + others, first.remedy())
        .about(first.message());
  }
}
