package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.kept.KeptInMemory;
import io.github.handbookmaven.kept.KeptOnDisk;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.publish.json.FindingsJson;
import io.github.handbookmaven.publish.sarif.SarifLog;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.source.RootChoice;
import io.github.handbookmaven.source.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept from run to run changes no byte, and spares reading what did not change. */
class KeptBetweenRunsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UnaryOperator<AssemblySettings> AS_IT_IS = UnaryOperator.identity();

  private static final Map<String, Integer> ONE_DOCUMENT =
      Map.of("documents", 1, "bodies", 1, "sightings", 1, "sketches", 1);

  @TempDir Path temp;
  private Path project;
  private int runs;

  /** Our own pages hold whatever a document can; three more refer to one another. */
  @BeforeEach
  void makeTheProject() throws IOException {
    project = temp.resolve("project");
    Path docs = project.resolve("docs");
    Files.createDirectories(docs.resolve("archive"));
    try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        Files.copy(page, docs.resolve(page.getFileName()));
      }
    }
    write("docs/a.md", "---\ntype: sop\n---\n# Rotate keys\n\n1. Rotate.\n\n<b id=\"x\">raw</b>\n");
    write("docs/b.md", "# Keys leaked\n\n## Mitigation\n\nSee [how](a.md#x).\n\nTODO\n");
    write("docs/archive/c.md", "# Old\n\n```mermaid\ngraph TD\n```\n\n[b](../b.md) ![](no.png)\n");
  }

  private void write(String name, String text) throws IOException {
    Files.write(project.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private KeptResults onDisk() {
    return new KeptOnDisk(temp.resolve("cache"), "acme", "c".repeat(64), line -> {});
  }

  private Map<String, Integer> madeWith(
      KeptResults results, UnaryOperator<AssemblySettings> change) {
    Map<String, Integer> made = new ConcurrentHashMap<>();
    SortedMap<String, Integer> kept = published(counted(results, made), change);
    assertThat(kept).hasSizeGreaterThan(60).isEqualTo(published(KeptResults.NONE, change));
    return made;
  }

  private static KeptResults counted(KeptResults results, Map<String, Integer> made) {
    return WatchedResults.telling(results, (kind, any) -> made.merge(kind, 1, Integer::sum));
  }

  private Map<String, Integer> made() {
    return madeWith(onDisk(), AS_IT_IS);
  }

  private SortedMap<String, Integer> published(
      KeptResults results, UnaryOperator<AssemblySettings> change) {
    AssemblySettings settings = change.apply(HandbookOf.settings(project, TODAY));
    Path folder = temp.resolve("run-" + ++runs);
    try (results) {
      Handbook handbook = new Assembler(settings).keeping(results).assemble();
      publish(handbook, results, OutputFolder.open(folder));
      results.settle();
    }
    return digests(folder);
  }

  private void publish(Handbook handbook, KeptResults results, OutputFolder output) {
    List<Rule> rules = Rules.installed();
    Edition edition =
        new Edition(
            project,
            handbook,
            new Inspector(rules, RuleSettings.DEFAULTS).keeping(results).inspect(handbook),
            rules,
            ThemeSettings.DEFAULT,
            new Edition.Generator("Handbook", "1"));
    HtmlPublisher.publish(edition, output);
    CatalogJson.publish(edition, output);
    output.write("findings.sarif", new SarifLog().render(edition));
    output.write("findings.json", new FindingsJson().render(edition));
  }

  private static SortedMap<String, Integer> digests(Path folder) {
    SortedMap<String, Integer> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
      return digests;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    assertThat(made().get("documents")).isGreaterThan(20);
    assertThat(made()).isEmpty();

    write("docs/a.md", "---\ntype: sop\n---\n# Rotate all keys\n\n1. Rotate them.\n");
    assertThat(made()).isEqualTo(ONE_DOCUMENT);

    Files.move(project.resolve("docs/b.md"), project.resolve("docs/leaked.md"));
    assertThat(made()).isEqualTo(ONE_DOCUMENT);

    Files.delete(project.resolve("docs/archive/c.md"));
    assertThat(made()).isEmpty();
  }

  @Test
  void aSettingThatReadingDependsOnMakesItReadAgain() {
    int all = made().get("documents");
    assertThat(madeWith(onDisk(), KeptBetweenRunsTest::sanitized)).containsEntry("documents", all);
    assertThat(madeWith(onDisk(), KeptBetweenRunsTest::allRunbooks))
        .containsEntry("documents", all);
  }

  private static AssemblySettings sanitized(AssemblySettings settings) {
    return with(
        settings,
        new AssemblySettings.Collection(
            settings.collection().roots(),
            settings.collection().maxDocumentSize(),
            RawHtml.SANITIZE));
  }

  private static AssemblySettings allRunbooks(AssemblySettings settings) {
    SourceRoot root =
        new SourceRoot(
            new RepoPath("docs"), List.of("**/*.md"), List.of(), Optional.of(DocType.RUNBOOK));
    return with(
        settings,
        new AssemblySettings.Collection(
            new RootChoice.Named(List.of(root), List.of(RepoPath.ROOT)),
            settings.collection().maxDocumentSize(),
            settings.collection().rawHtml()));
  }

  private static AssemblySettings with(
      AssemblySettings settings, AssemblySettings.Collection collection) {
    return new AssemblySettings(
        settings.base(),
        settings.today(),
        settings.project(),
        settings.modules(),
        collection,
        settings.alerts(),
        settings.maven(),
        settings.freshness());
  }

  @Test
  void anotherDayJudgesAnewWhatIsNotReadAgain() {
    made();
    assertThat(
            madeWith(
                onDisk(), settings -> HandbookOf.settings(settings.base(), TODAY.plusYears(3))))
        .isEmpty();
  }

  @Test
  void aGoalWithoutPagesReadsNothingThatOneWithPagesRead() {
    int all = made().get("documents");
    assertThat(judged()).isEmpty();
    assertThat(all).isPositive();
  }

  @Test
  void aGoalWithPagesMakesOnlyTheHtmlOfWhatOneWithoutRead() {
    int all = judged().get("documents");
    assertThat(made()).containsEntry("bodies", all);
  }

  private Map<String, Integer> judged() {
    Map<String, Integer> made = new ConcurrentHashMap<>();
    try (KeptResults counted = counted(onDisk(), made)) {
      new Assembler(HandbookOf.settings(project, TODAY)).keeping(counted).withoutPages().assemble();
      counted.settle();
    }
    return made;
  }

  @Test
  void aProcessThatStaysKeepsInMemory() throws IOException {
    KeptInMemory results = new KeptInMemory();
    assertThat(madeWith(results, AS_IT_IS)).isNotEmpty();
    write("docs/b.md", "# Keys leaked\n\nNothing.\n");
    assertThat(madeWith(results, AS_IT_IS)).containsEntry("documents", 1);
    assertThat(madeWith(results, AS_IT_IS)).isEmpty();
  }

  /** A cache of another machine may say anything; a document is still the file it stands in. */
  @Test
  void aCacheThatWasDamagedIsAsNone() throws IOException {
    made();
    Path kept = temp.resolve("cache/acme-documents.kept");
    byte[] bytes = Files.readAllBytes(kept);
    for (int at = 0; at < bytes.length; at += 997) {
      bytes[at] ^= 0x11;
    }
    Files.write(kept, bytes);
    assertThat(made()).containsKey("documents");
    Files.copy(temp.resolve("cache/acme-bodies.kept"), kept, StandardCopyOption.REPLACE_EXISTING);
    assertThat(made()).containsKey("documents");
    assertThat(made()).isEmpty();
  }
}
