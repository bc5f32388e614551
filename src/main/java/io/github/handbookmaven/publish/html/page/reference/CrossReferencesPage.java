package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesView.BacklinkRow;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesView.BrokenRow;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesView.FoundationRow;
import io.github.handbookmaven.publish.html.template.Labels;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.Finding;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What points at what, what is broken first. */
public final class CrossReferencesPage {
  private static final Set<Outcome> BROKEN =
      EnumSet.of(
          Outcome.BROKEN,
          Outcome.DRIFTED,
          Outcome.BROKEN_ANCHOR,
          Outcome.WRONG_CASE,
          Outcome.OUTSIDE);

  private final PageContext shelf;
  private final Labels labels;

  /**
   * The page of an edition.
   *
   * @param shelf what every page draws on
   */
  public CrossReferencesPage(PageContext shelf) {
    this.shelf = shelf;
    this.labels = shelf.labels();
  }

  /**
   * The page.
   *
   * @return to be rendered
   */
  public Page page() {
    String title = labels.text("page_cross_references");
    CrossReferencesView view = view();
    PageFrame frame =
        PageFrame.of(title, view.intro(), "cross-references", "cross-references.html");
    return new Page("cross-references.vm", frame, view);
  }

  private CrossReferencesView view() {
    List<BrokenRow> broken = broken();
    GraphPart graph = new GraphPart(shelf);
    return new CrossReferencesView(
        labels.text(
            "cross_references_intro", shelf.handbook().references().all().size(), broken.size()),
        PageContext.first(broken),
        shelf.more(broken.size()),
        PageContext.first(withoutBase()),
        PageContext.first(orphans()),
        new CoveragePart(shelf).rows(),
        graph.note(),
        graph.drawn(),
        graph.rows(),
        PageContext.first(backlinks()));
  }

  /** What leads nowhere, by place. */
  public List<BrokenRow> broken() {
    return shelf.handbook().references().all().stream()
        .filter(reference -> BROKEN.contains(reference.outcome()))
        .map(this::row)
        .toList();
  }

  private BrokenRow row(Reference reference) {
    return new BrokenRow(
        shelf.link(reference.at().path()),
        reference.at().toString(),
        shelf.forge().line(reference.at().path(), reference.at().line()),
        reference.target().isBlank() ? labels.text("no_target") : reference.target(),
        labels.text("kind_" + reference.kind().word()),
        labels.text("reference_" + Word.key(reference.outcome())),
        reference.hint().orElse(""));
  }

  /** Runbooks based on no SOP, with what they might be based on. */
  public List<FoundationRow> withoutBase() {
    return shelf.handbook().entries().stream()
        .filter(FoundationsPart::isMissing)
        .map(entry -> new FoundationRow(shelf.row(entry), proposals(entry)))
        .sorted(Comparator.comparing(each -> each.row().title(), NaturalOrder.NAMES))
        .toList();
  }

  private List<NamedLink> proposals(Entry entry) {
    return entry.foundation().proposals().stream().map(shelf::link).toList();
  }

  private List<DocumentRow> orphans() {
    Set<String> paths =
        shelf
            .activeFindings()
            .filter(finding -> finding.rule().equals("orphan-document"))
            .map(Finding::at)
            .map(place -> place.path().value())
            .collect(Collectors.toSet());
    return shelf.rows(entry -> paths.contains(entry.path().value()));
  }

  private List<BacklinkRow> backlinks() {
    return shelf.rows(entry -> !shelf.handbook().references().to(entry.path()).isEmpty()).stream()
        .map(this::backlinks)
        .sorted(
            Comparator.<BacklinkRow>comparingInt(each -> -each.from().size())
                .thenComparing(each -> each.row().path(), NaturalOrder.NAMES))
        .toList();
  }

  private BacklinkRow backlinks(DocumentRow row) {
    List<Backlink> from =
        RepoPath.of(row.path()).stream()
            .flatMap(path -> shelf.handbook().at(path).stream())
            .flatMap(entry -> new BacklinksPart(shelf).of(entry).stream())
            .toList();
    return new BacklinkRow(row, from, from.size());
  }
}
