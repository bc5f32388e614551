package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.WatchedResults;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.kept.KeptOnDisk;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FileMark;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.PagesBefore.WrittenPage;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page that would be made of what it was made of is left as it stands, and the handbook has the
 * bytes it has where all is made anew.
 */
class StandingPagesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final String KEYS = "docs/keys.md";

  @TempDir Path temp;
  private Path project;
  private Path output;
  private LocalDate today = TODAY;
  private ThemeSettings theme = ThemeSettings.DEFAULT;
  private int fresh;

  @BeforeEach
  void makeTheProject() throws IOException {
    project = temp.resolve("project");
    output = temp.resolve("handbook");
    write(
        KEYS,
        "---\ntype: sop\nowner: \"@acme/keys\"\nlast_reviewed: 2026-09-01\n"
            + "review_interval: 6 months\naliases: [old-keys]\nid: keys\n---\n"
            + "# Rotate keys\n\n1. Rotate `docs/leaked.md`.\n\n```mermaid\ngraph TD\n```\n");
    write(
        "docs/leaked.md",
        "---\ntype: runbook\nbased_on: [keys]\nalerts: [KeyLeaked]\n---\n# Keys leaked\n\n"
            + "## Mitigation\n\n1. See [how](keys.md).\n\n```bash\nls\n```\n\n![](no.png)\n");
    write("docs/other.md", "---\ntype: none\n---\n# Something else\n\nNothing is said here.\n");
    for (int number = 0; number < 12; number++) {
      write("docs/n" + number + ".md", "---\ntype: none\n---\n# Note " + number + "\n\nA note.\n");
    }
    write(
        "rules/alerts.yaml",
        "groups:\n- name: a\n  rules:\n  - alert: KeyLeaked\n    expr: up == 0\n"
            + "    labels:\n      severity: page\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private KeptResults kept(String name) {
    return new KeptOnDisk(temp.resolve("cache"), name, "c".repeat(64), line -> {});
  }

  /** Publishes where the last edition stands, and compares with one that nothing came before. */
  private Set<String> made() {
    Set<String> made = new ConcurrentSkipListSet<>();
    publish(output, WatchedResults.telling(kept("pages"), (kind, page) -> note(page, made)));
    Path anew = temp.resolve("fresh-" + ++fresh);
    publish(anew, KeptResults.NONE);
    assertThat(bytes(output)).isEqualTo(bytes(anew));
    return made;
  }

  private static void note(Object result, Set<String> made) {
    if (result instanceof WrittenPage page) {
      made.add(page.file());
    }
  }

  private void publish(Path folder, KeptResults pages) {
    try (KeptResults read = kept("read");
        pages) {
      Handbook handbook =
          new Assembler(HandbookOf.settings(project, today)).keeping(read).assemble();
      read.settle();
      List<Rule> rules = Rules.installed();
      OutputFolder files = OutputFolder.open(folder);
      HtmlPublisher.publish(
          new Edition(
              project,
              handbook,
              new Inspector(rules, RuleSettings.DEFAULTS).inspect(handbook),
              rules,
              theme,
              new Edition.Generator("Handbook", "1")),
          files,
          pages);
      files.finish();
      pages.settle();
    }
  }

  private static SortedMap<String, String> bytes(Path folder) {
    SortedMap<String, String> all = new TreeMap<>();
    for (Path file : files(folder)) {
      try {
        all.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> Files.isRegularFile(file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> pages() {
    return files(output).stream()
        .map(file -> output.relativize(file).toString())
        .filter(name -> name.endsWith(".html") && !name.startsWith("assets/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whereNothingChangedNoPageIsMadeAndNoFileWritten() throws IOException {
    assertThat(made()).isEqualTo(pages()).hasSizeGreaterThan(80);
    for (Path file : files(output)) {
      Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
    assertThat(made()).isEmpty();
    assertThat(files(output))
        .allSatisfy(
            file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(LONG_AGO)));
  }

  @Test
  void aChangedTextMakesItsPageAndItsBinderAndLeavesWhatOnlyLinksToIt() throws IOException {
    made();
    write(
        "docs/other.md", "---\ntype: none\n---\n# Something else\n\nNothing more is said here.\n");
    assertThat(made()).containsExactlyInAnyOrder("docs/other.html", "binder-others.html");
  }

  @Test
  void anotherTitleIsToldByWhateverShowsIt() throws IOException {
    made();
    write(
        KEYS,
        "---\ntype: sop\nowner: \"@acme/keys\"\nlast_reviewed: 2026-09-01\n"
            + "review_interval: 6 months\naliases: [old-keys]\nid: keys\n---\n"
            + "# Rotate all keys\n\n1. Rotate `docs/leaked.md`.\n\n```mermaid\ngraph TD\n```\n");
    assertThat(made())
        .contains("docs/keys.html", "docs/leaked.html", "docs/old-keys.html", "sops.html")
        .doesNotContain("docs/n0.html", "docs/other.html");
  }

  @Test
  void aDocumentThatGoesOrMovesIsGoneFromEveryPage() throws IOException {
    made();
    Files.move(project.resolve(KEYS), project.resolve("docs/rotation.md"));
    assertThat(made()).contains("docs/rotation.html", "docs/leaked.html");
    assertThat(pages()).doesNotContain("docs/keys.html");
    Files.delete(project.resolve("docs/rotation.md"));
    assertThat(made()).contains("docs/leaked.html");
  }

  /** Each edit changes something a page may show that its own document does not decide. */
  @Test
  void whateverOthersSayOfADocumentIsToldAnew() throws IOException {
    made();
    write("CODEOWNERS", "/docs/ @acme/docs\n");
    assertThat(made()).as("an owner").contains("docs/n0.html", "docs/leaked.html");
    write(
        "docs/n0.md",
        "---\ntype: none\nsuperseded_by: keys\nstatus: deprecated\n---\n# Old\n\nA.\n");
    made();
    write(
        "docs/n1.md",
        "---\ntype: none\n---\n# Note\n\nSee [a](other.md) and `docs/n2.md`, "
            + "[gone](gone.md).\n");
    assertThat(made()).as("a reference").contains("docs/other.html");
    write("docs/gone.md", "---\ntype: none\n---\n# Here\n\nIt is here.\n");
    assertThat(made()).as("what a link led to").contains("docs/n1.html", "docs/gone.html");
    write(
        "rules/alerts.yaml",
        "groups:\n- name: a\n  rules:\n  - alert: KeyStolen\n    expr: up == 0\n"
            + "    annotations:\n      runbook_url: docs/leaked.md\n");
    assertThat(made()).as("an alert").contains("docs/leaked.html");
    write(
        "docs/n3.md",
        "---\n"
            + "type: runbook\n"
            + "id: other\n"
            + "based_on: [keys]\n"
            + "---\n"
            + "# Note 3\n\n"
            + "## Mitigation\n\n"
            + "1. Do.\n");
    assertThat(made()).as("what rests on it").contains("docs/keys.html");
  }

  @Test
  void whatSomebodyDidToTheOutputIsMadeGood() throws IOException {
    made();
    Path page = output.resolve("docs/leaked.html");
    byte[] bytes = Files.readAllBytes(page);
    bytes[bytes.length / 2] ^= 1;
    Files.write(page, bytes);
    Files.delete(output.resolve("docs/n3.html"));
    Files.write(output.resolve("index.html"), new byte[0]);
    assertThat(made()).containsExactlyInAnyOrder("docs/leaked.html", "docs/n3.html", "index.html");
  }

  @Test
  void aLinkPlantedInTheOutputIsNotTakenForThePage() throws IOException {
    made();
    Path page = output.resolve("docs/leaked.html");
    Path elsewhere = temp.resolve("elsewhere.html");
    Files.move(page, elsewhere);
    Files.createSymbolicLink(page, elsewhere);
    byte[] before = Files.readAllBytes(elsewhere);
    assertThatThrownBy(this::made)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("symbolic link");
    assertThat(elsewhere).hasBinaryContent(before);
  }

  @Test
  void aFolderPlantedInTheOutputIsNotReadThrough() throws IOException {
    made();
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(output.resolve("docs"), elsewhere);
    Files.createSymbolicLink(output.resolve("docs"), elsewhere);
    assertThatThrownBy(this::made)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("symbolic link");
  }

  @Test
  void damagedResultsAreNone() throws IOException {
    Set<String> all = made();
    Path kept = temp.resolve("cache/pages-pages.kept");
    byte[] bytes = Files.readAllBytes(kept);
    IntStream.range(0, 20).forEach(part -> bytes[bytes.length * part / 20] ^= 0x11);
    Files.write(kept, bytes);
    assertThat(made()).isEqualTo(all);
    Files.write(kept, new byte[] {1, 2, 3});
    assertThat(made()).isEqualTo(all);
  }

  @Test
  void whatIsTheSameOnAllPagesMakesAllOfThem() throws IOException {
    Set<String> all = made();
    Path own = Files.createDirectories(temp.resolve("theme"));
    theme = theme(Optional.of(own), Locale.ENGLISH, Optional.empty());
    assertThat(made()).as("an empty theme").isEmpty();
    Files.write(own.resolve("document.vm"), "$view.title\n".getBytes(StandardCharsets.UTF_8));
    assertThat(made()).as("a template").isEqualTo(all);
    theme = theme(Optional.empty(), Locale.GERMAN, Optional.empty());
    assertThat(made()).as("a language").isEqualTo(all);
    theme = theme(Optional.empty(), Locale.GERMAN, Optional.of(URI.create("https://a.example/")));
    assertThat(made()).as("an address").containsAll(all);
    today = TODAY.plusDays(1);
    assertThat(made()).as("a day").containsAll(all);
  }

  private static ThemeSettings theme(Optional<Path> own, Locale locale, Optional<URI> address) {
    return new ThemeSettings(Optional.empty(), Optional.empty(), "", own, locale, address);
  }

  @Test
  void aFileOutsideTheOutputStandsForNoPage() throws IOException {
    byte[] bytes = "<p>".getBytes(StandardCharsets.UTF_8);
    Files.write(temp.resolve("beside.html"), bytes);
    OutputFolder files = OutputFolder.open(output);
    assertThat(Stream.of("../beside.html", "/etc/passwd", "", "a//b", ".", "\0"))
        .noneMatch(name -> files.stands(name, FileMark.of(bytes)));
  }
}
