package io.github.handbookmaven.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.WatchedResults;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.KeptOnDisk;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Content;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.LateList;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.ManyRepositories;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of a hub's documents that are as they were no stage and no rule reads the text again, and the
 * handbook has the bytes it has where all is found out anew.
 */
class OneBundleChangedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path temp;
  private final Set<String> lookedAt = new ConcurrentSkipListSet<>();
  private int fresh;

  /** Notes whose text somebody looks at, of documents that were read before. */
  private KeptResults watched(KeptResults results) {
    return WatchedResults.handing(
        results, result -> result instanceof ClassifiedDocument read ? watched(read) : result);
  }

  private ClassifiedDocument watched(ClassifiedDocument read) {
    Document document = read.document();
    Content content = document.content();
    List<Section> sections =
        content.sections().stream().map(section -> watched(section, document)).toList();
    Content body =
        new Content(
            sections,
            content.links(),
            content.codeSpans(),
            content.anchors(),
            content.looseAnchors(),
            content.html(),
            content.digest());
    return new ClassifiedDocument(
        document.with(body, document.packed()), read.classification(), read.key());
  }

  private Section watched(Section section, Document document) {
    return new Section(
        section.level(),
        section.heading(),
        section.id(),
        section.line(),
        new LateList<>(
            () -> {
              lookedAt.add(document.path().value());
              return section.blocks();
            }));
  }

  private static HandbookOf shop(String edition) {
    return HandbookOf.file(
            "docs/refunds.md",
            "---\ntype: runbook\nservices: [pay]\nlast_reviewed: 2026-09-01\n---\n# Refunds, "
                + edition
                + "\n\n## Response\n\n1. Stop the queue.\n2. Pay back.\n")
        .and("docs/stock.md", "---\ntype: runbook\n---\n# Stock\n\n1. Count it.\n");
  }

  private static Neighbours neighbours(HandbookOf shop) {
    return new Neighbours()
        .and("shop", shop)
        .and(
            "till",
            HandbookOf.file(
                    "docs/slow.md",
                    "---\ntype: runbook\n---\n# Slow till\n\n1. See"
                        + " [refunds](handbook:shop/refunds).\n")
                .and(
                    "docs/open.md", "---\ntype: runbook\n---\n# Open the till\n\n1. Turn it on.\n"))
        .and(
            "ledger",
            HandbookOf.file(
                    "docs/close.md", "---\ntype: runbook\n---\n# Close the books\n\n1. Add up.\n")
                .and("docs/wrong.md", "---\ntype: runbook\n---\n# Wrong sum\n\n1. Add again.\n")
                .and("docs/north.md", alike("North", 180))
                .and("docs/south.md", alike("South", 220)));
  }

  /** As much alike as makes comparing worth while, and not so much that they are copies. */
  private static String alike(String title, int from) {
    return "---\ntype: none\n---\n# "
        + title
        + "\n\n"
        + IntStream.concat(IntStream.range(0, 180), IntStream.range(from, from + 20))
            .mapToObj(word -> "w" + word)
            .collect(Collectors.joining(" "))
        + "\n";
  }

  private KeptResults kept(String name) {
    return new KeptOnDisk(temp.resolve("cache"), name, "c".repeat(64), line -> {});
  }

  private Set<String> lookedAtIn(Neighbours neighbours) throws IOException {
    lookedAt.clear();
    Path output = temp.resolve("handbook");
    Set<String> untilJudged = run(neighbours, output, watched(kept("read")), kept("pages"));
    Path anew = temp.resolve("fresh-" + ++fresh);
    run(neighbours, anew, watched(KeptResults.NONE), KeptResults.NONE);
    assertThat(bytes(output)).isEqualTo(bytes(anew));
    assertThat(lookedAt.isEmpty()).as("only what was read before is noted").isEqualTo(fresh == 1);
    return untilJudged;
  }

  private Set<String> run(Neighbours neighbours, Path output, KeptResults read, KeptResults pages)
      throws IOException {
    Path project = Files.createDirectories(temp.resolve("project/docs")).getParent();
    Files.writeString(project.resolve("docs/start.md"), "# Start\n\nBegin here.\n");
    AssemblySettings settings = HandbookOf.settings(project, TODAY).with(neighbours.merged());
    try (read;
        pages) {
      Handbook handbook = new Assembler(settings).keeping(read).assemble();
      Edition edition =
          new Edition(
              project,
              handbook,
              findings(handbook, read),
              Rules.installed(),
              ThemeSettings.DEFAULT,
              new Edition.Generator("handbook-maven-plugin", "1"));
      read.settle();
      Set<String> untilJudged = Set.copyOf(lookedAt);
      OutputFolder folder = OutputFolder.open(output);
      HtmlPublisher.publish(edition, folder, pages);
      CatalogJson.publish(edition, folder, pages);
      folder.finish();
      pages.settle();
      handbook.entries().forEach(entry -> entry.document().blocks().toList());
      return untilJudged;
    }
  }

  private static List<Finding> findings(Handbook handbook, KeptResults kept) {
    List<Rule> rules = Rules.installed();
    return new ManyRepositories(new Inspector(rules, RuleSettings.DEFAULTS).keeping(kept), rules)
        .inspect(handbook);
  }

  private static SortedMap<String, String> bytes(Path folder) throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }

  @Test
  void textsOfBundlesThatAreAsTheyWereAreNotReadAgain() throws IOException {
    assertThat(lookedAtIn(neighbours(shop("first edition")))).isEmpty();
    assertThat(lookedAtIn(neighbours(shop("first edition")))).isEmpty();
    assertThat(lookedAtIn(neighbours(shop("second edition")))).isEmpty();
  }
}
