package io.github.handbookmaven.publish.html.page.finding;

import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.PageScripts;
import io.github.handbookmaven.publish.html.page.frame.PlannedPage;
import io.github.handbookmaven.publish.html.page.list.FiltersPart;
import io.github.handbookmaven.publish.html.page.list.FiltersPart.Key;
import io.github.handbookmaven.publish.html.page.list.ListView;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, and a page for each rule that tells why it matters. */
public final class FindingsPage {
  private final PageContext shelf;
  private final FindingsPart views;
  private final RuleTexts texts;
  private final Map<String, List<Finding>> byRule;

  /**
   * Pages of an edition's findings.
   *
   * @param shelf what every page draws on
   */
  public FindingsPage(PageContext shelf) {
    this.shelf = shelf;
    this.views = new FindingsPart(shelf);
    this.texts = new RuleTexts();
    this.byRule = shelf.edition().findings().stream().collect(Collectors.groupingBy(Finding::rule));
  }

  /**
   * What {@code findings.vm} prints.
   *
   * @param counts how many findings count, by severity
   * @param filters what findings can be filtered by
   * @param rules how many findings each rule has
   * @param documents how many findings each document has, the worst first
   * @param owners how many findings the documents of each owner have, the worst first
   * @param findings those that count, the worst first
   * @param more how many of those are shown; empty where all are
   * @param silenced those that do not
   */
  record FindingsView(
      List<SeverityCount> counts,
      List<ListView.Filter> filters,
      List<RuleRow> rules,
      List<TallyPart.Tally> documents,
      List<TallyPart.Tally> owners,
      List<FindingView> findings,
      String more,
      List<FindingView> silenced) {}

  /**
   * @param severity the severity's word
   * @param label the severity as readers call it
   * @param count how many
   */
  record SeverityCount(String severity, String label, int count) {}

  /**
   * @param rule the rule and its page
   * @param family the family of rules it belongs to
   * @param severity how bad what it sees is, unless the user says otherwise
   * @param count how many findings of it count
   */
  record RuleRow(NamedLink rule, String family, String severity, int count) {}

  /**
   * What {@code rule.vm} prints.
   *
   * @param row the rule
   * @param bodyHtml its page
   * @param findings what it found here, silenced or not
   * @param more how many of those are shown; empty where all are
   */
  record RuleView(RuleRow row, Html bodyHtml, List<FindingView> findings, String more) {}

  /**
   * What a rule's page tells beside the rule's own text.
   *
   * @param row the rule
   * @param findings the first of those it made
   * @param more how many there are, where that is more
   */
  record KnownRule(RuleRow row, List<FindingView> findings, String more) {}

  /** The list of findings, and a page for each rule. */
  public Stream<PlannedPage<?>> pages() {
    return Stream.concat(Stream.of(PlannedPage.of(this::list)), rules().map(this::page));
  }

  private Stream<Rule> rules() {
    return shelf.edition().rules().stream().sorted(Comparator.comparing(Rule::id));
  }

  private Page list() {
    String title = shelf.labels().text("page_findings");
    List<FindingView> active = active();
    TallyPart tallies = new TallyPart(shelf);
    FindingsView view =
        new FindingsView(
            counts(),
            filters(active),
            ruleRows(),
            tallies.byDocument(),
            tallies.byOwner(),
            active,
            shelf.more((int) shelf.activeFindings().count()),
            silenced());
    PageFrame frame =
        PageFrame.of(title, shelf.labels().text("findings_intro"), "findings", "findings.html");
    return new Page("findings.vm", frame, view);
  }

  private List<ListView.Filter> filters(List<FindingView> findings) {
    return new FiltersPart<>(findings)
        .by("severity", shelf.labels().text("severity"), each -> Stream.of(severity(each)))
        .by("rule", shelf.labels().text("rule"), each -> Stream.of(Key.of(each.rule().text())))
        .list();
  }

  private static Key severity(FindingView finding) {
    return new Key(finding.severity(), finding.severityLabel());
  }

  /** How many findings count, the worst first. */
  List<SeverityCount> counts() {
    return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
        .map(
            severity ->
                new SeverityCount(
                    severity.word(),
                    shelf.labels().text("severities_" + severity.word()),
                    (int)
                        shelf.activeFindings().filter(each -> each.severity() == severity).count()))
        .toList();
  }

  private List<RuleRow> ruleRows() {
    return rules()
        .map(this::row)
        .sorted(
            Comparator.comparingInt(RuleRow::count)
                .reversed()
                .thenComparing(row -> row.rule().text()))
        .toList();
  }

  private RuleRow row(Rule rule) {
    return new RuleRow(
        new NamedLink(rule.id(), "rules/" + UriPath.encodeSegment(rule.id()) + ".html"),
        shelf.labels().text("family_" + Word.key(rule.family())),
        shelf.labels().text("severity_" + rule.defaultSeverity().word()),
        (int) found(rule).stream().filter(Finding::isActive).count());
  }

  private List<Finding> found(Rule rule) {
    return byRule.getOrDefault(rule.id(), List.of());
  }

  private List<FindingView> active() {
    return shelf
        .activeFindings()
        .sorted(
            Comparator.comparing(Finding::severity)
                .reversed()
                .thenComparing(each -> each.at().path().value(), NaturalOrder.NAMES)
                .thenComparing(each -> each))
        .limit(PageContext.LONGEST)
        .map(views::view)
        .toList();
  }

  private List<FindingView> silenced() {
    return shelf.edition().findings().stream()
        .filter(finding -> !finding.isActive())
        .limit(PageContext.LONGEST)
        .map(views::view)
        .toList();
  }

  /** The plugin, which has the page's text, makes it the same as long as this is. */
  private PlannedPage<?> page(Rule rule) {
    return new PlannedPage<>(
        () ->
            new KnownRule(
                row(rule),
                PageContext.first(found(rule)).stream().map(views::view).toList(),
                shelf.more(found(rule).size())),
        List::of,
        known -> page(rule, known));
  }

  private Page page(Rule rule, KnownRule known) {
    RuleRow row = known.row();
    RuleView view = new RuleView(row, texts.of(rule), known.findings(), known.more());
    PageFrame frame =
        PageFrame.of(
                rule.id(),
                shelf.labels().text("rule_intro", rule.id()),
                "findings",
                row.rule().url())
            .under(List.of(new NamedLink(shelf.labels().text("page_findings"), "findings.html")))
            .with(PageScripts.of(view.bodyHtml()));
    return new Page("rule.vm", frame, view);
  }
}
