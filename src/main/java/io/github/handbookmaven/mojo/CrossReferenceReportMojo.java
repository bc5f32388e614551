package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.foundation.Foundation.Basis;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.inskin.ReportWords;
import io.github.handbookmaven.mojo.inskin.SinkPage;
import io.github.handbookmaven.mojo.inskin.SinkPage.Cell;
import io.github.handbookmaven.publish.Coverage;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.reading.ReadingOrder;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * A page in the site's skin: what procedure documents point at, what points at them, and what leads
 * nowhere.
 *
 * @since 0.1.0
 */
@Mojo(name = "cross-reference-report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class CrossReferenceReportMojo extends InSkinReportMojo {

  @Override
  String key() {
    return "crossreference";
  }

  @Override
  String page() {
    return "procedure-cross-reference";
  }

  @Override
  void fill(SinkPage page, Edition edition, ReportWords texts) {
    Handbook handbook = edition.handbook();
    broken(page, handbook, texts);
    List<List<Cell>> foundations =
        handbook
            .documents(DocType.RUNBOOK)
            .sorted(ReadingOrder.BY_TITLE)
            .map(each -> List.of(page.document(each), foundation(each, handbook, texts)))
            .toList();
    section(
        page, new Section(texts, "foundations", List.of("document", "foundation")), foundations);
    List<List<Cell>> alerts =
        handbook.references().alerts().stream()
            .sorted(
                Comparator.comparing((Alert each) -> each.outcome() == Alert.Outcome.OK)
                    .thenComparing(Alert::name, NaturalOrder.NAMES))
            .map(each -> alert(page, each, handbook))
            .toList();
    section(
        page,
        new Section(texts, "alerts", List.of("alert", "severity", "runbook", "status", "place")),
        alerts);
    List<List<Cell>> documents =
        handbook.entries().stream()
            .sorted(ReadingOrder.BY_TITLE)
            .map(each -> document(page, each, handbook))
            .toList();
    section(
        page,
        new Section(texts, "documents", List.of("document", "type", "referencedBy")),
        documents);
    section(
        page, new Section(texts, "orphans", List.of("document", "type")), orphans(page, edition));
    section(
        page,
        new Section(texts, "coverage", List.of("subject", "sops", "runbooks", "alerts")),
        Coverage.of(handbook).stream().map(CrossReferenceReportMojo::coverage).toList());
  }

  private static List<List<Cell>> orphans(SinkPage page, Edition edition) {
    return edition.findings().stream()
        .filter(finding -> finding.rule().equals("orphan-document"))
        .flatMap(finding -> edition.handbook().at(finding.at().path()).stream())
        .map(entry -> List.of(page.document(entry), SinkPage.text(entry.type().word())))
        .toList();
  }

  /** A gap is a dash. */
  private static List<Cell> coverage(Coverage coverage) {
    Stream<String> counts =
        Stream.of(coverage.sops(), coverage.runbooks(), coverage.alerts())
            .map(count -> count == 0 ? "–" : Long.toString(count));
    return Stream.concat(Stream.of(coverage.subject()), counts).map(SinkPage::text).toList();
  }

  /** A section's title and columns, by their keys. */
  private record Section(ReportWords texts, String key, List<String> columns) {
    String title() {
      return texts.text("report.crossreference." + key);
    }

    List<String> headings() {
      return columns.stream().map(column -> texts.text("column." + column)).toList();
    }
  }

  private static void section(SinkPage page, Section section, List<List<Cell>> rows) {
    if (!rows.isEmpty()) {
      page.table(section.title(), section.headings(), rows);
    }
  }

  private static void broken(SinkPage page, Handbook handbook, ReportWords texts) {
    List<List<Cell>> rows =
        handbook.references().all().stream()
            .filter(reference -> reference.outcome().word().equals("broken"))
            .map(CrossReferenceReportMojo::broken)
            .toList();
    if (rows.isEmpty()) {
      page.sentence(
          texts.text("report.crossreference.broken"),
          texts.text("report.crossreference.noneBroken"));
    }
    section(page, new Section(texts, "broken", List.of("place", "target", "hint")), rows);
  }

  private static List<Cell> broken(Reference reference) {
    return Stream.of(reference.at().toString(), reference.target(), reference.hint().orElse(""))
        .map(SinkPage::text)
        .toList();
  }

  /** What a runbook rests on, else what it might rest on. */
  private static Cell foundation(Entry runbook, Handbook handbook, ReportWords texts) {
    Foundation foundation = runbook.foundation();
    String bases = titles(foundation.bases().stream().map(Basis::document), handbook);
    if (!bases.isEmpty() || foundation.waived().isPresent()) {
      return SinkPage.text(bases.isEmpty() ? foundation.waived().orElse("") : bases);
    }
    String proposals = titles(foundation.proposals().stream(), handbook);
    return SinkPage.text(
        proposals.isEmpty()
            ? texts.text("report.crossreference.noFoundation")
            : texts.text("report.crossreference.proposed", proposals));
  }

  private static String titles(Stream<RepoPath> documents, Handbook handbook) {
    return documents
        .map(path -> title(path, handbook))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<Cell> alert(SinkPage page, Alert alert, Handbook handbook) {
    Cell runbook =
        alert
            .document()
            .flatMap(handbook::at)
            .map(page::document)
            .orElseGet(() -> SinkPage.text(alert.runbook()));
    return List.of(
        SinkPage.text(alert.name()),
        SinkPage.text(alert.severity()),
        runbook,
        SinkPage.text(alert.outcome().word()),
        SinkPage.text(alert.at().path() + ":" + alert.at().line()));
  }

  private static List<Cell> document(SinkPage page, Entry entry, Handbook handbook) {
    return List.of(
        page.document(entry),
        SinkPage.text(entry.type().word()),
        SinkPage.text(
            handbook.references().to(entry.path()).stream()
                .map(reference -> from(reference, handbook))
                .distinct()
                .collect(Collectors.joining(", "))));
  }

  /** The document a reference stands in, with its section where it has one. */
  private static String from(Reference reference, Handbook handbook) {
    String title = title(reference.at().path(), handbook);
    return handbook
        .at(reference.at().path())
        .filter(entry -> reference.section() > 0)
        .map(entry -> entry.document().sections().get(reference.section()).heading())
        .filter(heading -> !heading.equals(title))
        .map(heading -> title + " (" + heading + ")")
        .orElse(title);
  }

  private static String title(RepoPath path, Handbook handbook) {
    return handbook.at(path).map(Entry::title).orElse(path.value());
  }
}
