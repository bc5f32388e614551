package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links that only the site follows leave those alone who read the file in the repository. */
@Mistake(severity = Severity.NOTE)
public final class SiteOnlyLink implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.SITE_ONLY)
        .collect(
            Collectors.groupingBy(
                reference -> reference.at().path(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(SiteOnlyLink::observation);
  }

  /** A document is written for its site or not: its links are told together, at the first. */
  private static Observation observation(List<Reference> links) {
    Reference first = links.get(0);
    String site = first.hint().orElse("its site");
    String others = links.size() == 1 ? "" : " (and " + (links.size() - 1) + " more)";
    return Observation.of(
        first.at(),
        "link to '" + first.target() + "'" + others + " works on " + site + ", not on GitHub",
        "leave it where the document is read on its site only; else tell the file from the"
            + " document");
  }
}
