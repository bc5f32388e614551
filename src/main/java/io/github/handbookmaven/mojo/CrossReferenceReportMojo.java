package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.SinkPage.Cell;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Reference;
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
  void fill(SinkPage page, Edition edition, Texts texts) {
    Handbook handbook = edition.handbook();
    broken(page, handbook, texts);
    List<List<Cell>> foundations =
        handbook.documents(DocType.RUNBOOK).map(each -> foundation(page, each, handbook)).toList();
    section(
        page, new Section(texts, "foundations", List.of("document", "foundation")), foundations);
    List<List<Cell>> alerts =
        handbook.references().alerts().stream().map(CrossReferenceReportMojo::alert).toList();
    section(
        page,
        new Section(texts, "alerts", List.of("alert", "severity", "runbook", "status")),
        alerts);
    List<List<Cell>> documents =
        handbook.entries().stream().map(each -> document(page, each, handbook)).toList();
    section(
        page,
        new Section(texts, "documents", List.of("document", "type", "referencedBy")),
        documents);
  }

  /** A section's title and columns, by their keys. */
  private record Section(Texts texts, String key, List<String> columns) {
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

  private static void broken(SinkPage page, Handbook handbook, Texts texts) {
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

  private static List<Cell> foundation(SinkPage page, Entry runbook, Handbook handbook) {
    return List.of(
        page.document(runbook),
        SinkPage.text(
            runbook.foundation().bases().stream()
                .map(basis -> title(basis.document(), handbook))
                .distinct()
                .collect(Collectors.joining(", "))));
  }

  private static List<Cell> alert(Alert alert) {
    return Stream.of(alert.name(), alert.severity(), alert.runbook(), alert.outcome().word())
        .map(SinkPage::text)
        .toList();
  }

  private static List<Cell> document(SinkPage page, Entry entry, Handbook handbook) {
    return List.of(
        page.document(entry),
        SinkPage.text(entry.type().word()),
        SinkPage.text(
            handbook.references().to(entry.path()).stream()
                .map(reference -> title(reference.at().path(), handbook))
                .distinct()
                .collect(Collectors.joining(", "))));
  }

  private static String title(RepoPath path, Handbook handbook) {
    return handbook.at(path).map(Entry::title).orElse(path.value());
  }
}
