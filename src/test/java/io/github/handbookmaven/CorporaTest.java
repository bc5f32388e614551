package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.RootChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All real documents in one handbook: nothing in them stops the others. */
class CorporaTest {

  @Test
  void allProcedureDocumentsMakeOneHandbook() {
    Path folder = Corpora.folder("procedures");
    AssemblySettings usual = HandbookOf.settings(folder, LocalDate.of(2026, 11, 22));
    AssemblySettings settings =
        new AssemblySettings(
            folder,
            usual.today(),
            usual.project(),
            usual.modules(),
            new AssemblySettings.Collection(
                RootChoice.of(List.of(DefaultRoots.root(RepoPath.ROOT))),
                usual.collection().maxDocumentSize(),
                usual.collection().rawHtml()),
            usual.alerts(),
            usual.maven(),
            usual.freshness());

    Handbook handbook = new Assembler(settings).assemble();
    List<Finding> findings =
        new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook);

    assertThat(handbook.entries()).hasSize(530);
    assertThat(handbook.entries()).extracting(Entry::id).doesNotHaveDuplicates();
    System.out.println("findings on 530 real documents by rule:");
    findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.severity().word() + " " + finding.rule(),
                TreeMap::new,
                Collectors.counting()))
        .forEach((rule, count) -> System.out.println("  " + count + " " + rule));
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.at().line())
                    .as(finding.toString())
                    .isLessThanOrEqualTo(linesOf(handbook, finding.at().path())));
  }

  /** What is said of the project as a whole stands in no document, and at no line. */
  private static int linesOf(Handbook handbook, RepoPath path) {
    return handbook.at(path).map(entry -> (int) entry.document().text().lines().count()).orElse(0);
  }
}
