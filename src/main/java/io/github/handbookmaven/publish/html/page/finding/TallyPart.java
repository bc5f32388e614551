package io.github.handbookmaven.publish.html.page.finding;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.OwnerLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings counted by where they stand and by who has to see to them. */
final class TallyPart {
  private static final String FINDINGS = "#handbook-findings";

  private final PageContext shelf;

  TallyPart(PageContext shelf) {
    this.shelf = shelf;
  }

  /**
   * How many findings something has.
   *
   * @param of what has them, and where they are listed
   * @param errors how many errors
   * @param warnings how many warnings
   * @param notes how many notes
   */
  record Tally(NamedLink of, int errors, int warnings, int notes) {
    static final Comparator<Tally> WORST_FIRST =
        Comparator.comparingInt(Tally::errors)
            .thenComparingInt(Tally::warnings)
            .thenComparingInt(Tally::notes)
            .reversed()
            .thenComparing(each -> each.of().text(), NaturalOrder.NAMES)
            .thenComparing(each -> each.of().url(), NaturalOrder.NAMES);

    private static Tally none(NamedLink of) {
      return new Tally(of, 0, 0, 0);
    }

    private Tally with(Severity severity) {
      return switch (severity) {
        case ERROR -> new Tally(of, errors + 1, warnings, notes);
        case WARNING -> new Tally(of, errors, warnings + 1, notes);
        case NOTE -> new Tally(of, errors, warnings, notes + 1);
      };
    }
  }

  /** The documents with the worst findings first. */
  List<Tally> byDocument() {
    return tallied(finding -> entry(finding).map(this::link));
  }

  private NamedLink link(Entry entry) {
    return new NamedLink(entry.title(), entry.url() + FINDINGS);
  }

  /** The owners whose documents have the worst findings first. */
  List<Tally> byOwner() {
    return tallied(finding -> entry(finding).flatMap(this::owners));
  }

  private Stream<NamedLink> owners(Entry entry) {
    return shelf.owners().of(entry).stream().map(TallyPart::link);
  }

  private static NamedLink link(OwnerLink owner) {
    return new NamedLink(owner.name(), owner.url() + "#findings");
  }

  private Stream<Entry> entry(Finding finding) {
    return shelf.handbook().at(finding.at().path()).stream();
  }

  /** Whose a finding is. */
  @FunctionalInterface
  private interface Holders {
    Stream<NamedLink> of(Finding finding);
  }

  private List<Tally> tallied(Holders holders) {
    Map<NamedLink, Tally> tallies = new LinkedHashMap<>();
    shelf
        .activeFindings()
        .forEach(
            finding ->
                holders
                    .of(finding)
                    .forEach(
                        of ->
                            tallies.put(
                                of,
                                tallies
                                    .getOrDefault(of, Tally.none(of))
                                    .with(finding.severity()))));
    return tallies.values().stream().sorted(Tally.WORST_FIRST).limit(PageContext.LONGEST).toList();
  }
}
