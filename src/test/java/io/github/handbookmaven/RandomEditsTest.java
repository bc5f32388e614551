package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.kept.KeptOnDisk;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is edited, in whatever order: a run that goes on from the one before writes the bytes of
 * one that nothing came before.
 */
class RandomEditsTest {
  private static final int DOCUMENTS = 14;
  private static final int ROUNDS = 8;
  private static final List<String> TYPES = List.of("sop", "runbook", "none");
  private static final List<String> PASSAGES =
      List.of(
          "Look at the graph of the queue and wait until it falls below one hundred messages.",
          "TODO say who is called when the broker does not come back within ten minutes.",
          "Restart the broker with the command below, then tell the channel what was done.",
          "```bash\n./docs/d1.md --now\nmake restart\n```",
          "Run `docs/d2.md` and see `src/Main.java`.",
          "The password is `hunter2hunter2hunter2`.");

  @TempDir private Path temp;
  private final Random random = new Random(11);
  private LocalDate today = LocalDate.of(2026, 11, 22);
  private Locale language = Locale.ENGLISH;
  private int runs;

  private void edit() throws IOException {
    int number = random.nextInt(DOCUMENTS);
    switch (random.nextInt(12)) {
      case 0 -> today = today.plusDays(1 + random.nextInt(200));
      case 1 -> language = language == Locale.ENGLISH ? Locale.GERMAN : Locale.ENGLISH;
      case 2 -> Files.deleteIfExists(file("docs/d" + number + ".md"));
      case 3 ->
          write("CODEOWNERS", "/docs/d" + number % 10 + "* @acme/t" + random.nextInt(3) + "\n");
      case 4 -> write("alerts.yaml", alert("Alert" + random.nextInt(4), number));
      default -> write("docs/d" + number + ".md", document());
    }
  }

  private static String alert(String name, int number) {
    return "groups:\n- name: a\n  rules:\n  - alert: %s\n    expr: up == 0\n    annotations:\n      runbook_url: docs/d%d.md\n"
        .formatted(name, number);
  }

  private String document() {
    return "---\ntype: %s\nowner: \"@acme/t%d\"\nlast_reviewed: 2026-%02d-01\nreview_interval: %d months\nbased_on: [docs/d%d]\nalerts: [Alert%d]\n---\n# Restart broker %d\n\n## Steps %d\n\n%s\n"
        .formatted(
            TYPES.get(random.nextInt(TYPES.size())),
            random.nextInt(3),
            1 + random.nextInt(9),
            1 + random.nextInt(12),
            random.nextInt(DOCUMENTS),
            random.nextInt(4),
            random.nextInt(6),
            random.nextInt(3),
            body());
  }

  private String body() {
    return IntStream.range(0, 2 + random.nextInt(4))
        .mapToObj(
            any ->
                PASSAGES.get(random.nextInt(PASSAGES.size()))
                    + "\n\nSee [this](d%d.md#steps-%d)."
                        .formatted(random.nextInt(DOCUMENTS + 2), random.nextInt(3)))
        .collect(Collectors.joining("\n\n"));
  }

  private Path file(String name) {
    return temp.resolve("project").resolve(name);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.write(file(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private SortedMap<String, String> published(Path folder, KeptResults read, KeptResults pages) {
    try (read;
        pages) {
      Handbook handbook =
          new Assembler(HandbookOf.settings(temp.resolve("project"), today))
              .keeping(read)
              .assemble();
      List<Rule> rules = Rules.installed();
      Inspector inspector = new Inspector(rules, RuleSettings.DEFAULTS).keeping(read);
      Edition edition =
          new Edition(
              temp.resolve("project"),
              handbook,
              inspector.inspect(handbook),
              rules,
              new ThemeSettings(
                  Optional.empty(),
                  Optional.empty(),
                  "",
                  Optional.empty(),
                  language,
                  Optional.empty()),
              new Edition.Generator("Handbook", "1"));
      read.settle();
      OutputFolder output = OutputFolder.open(folder);
      HtmlPublisher.publish(edition, output, pages);
      CatalogJson.publish(edition, output, pages);
      ChangeFeed.publish(edition, output);
      output.finish();
      pages.settle();
    }
    return bytes(folder);
  }

  private static SortedMap<String, String> bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  RandomEditsTest::text,
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KeptResults kept(String name) {
    return new KeptOnDisk(temp.resolve("cache"), name, "c".repeat(64), line -> {});
  }

  @Test
  void aRunThatGoesOnWritesWhatOneThatBeginsWrites() throws IOException {
    for (int number = 0; number < DOCUMENTS; number++) {
      write("docs/d" + number + ".md", document());
    }
    write("src/Main.java", "class Main {}\n");
    for (int round = 0; round < ROUNDS; round++) {
      SortedMap<String, String> gone =
          published(temp.resolve("handbook"), kept("read"), kept("pages-" + language));
      assertThat(gone)
          .hasSizeGreaterThan(60)
          .isEqualTo(published(temp.resolve("run-" + ++runs), KeptResults.NONE, KeptResults.NONE));
      for (int several = 0; several < 3; several++) {
        edit();
      }
    }
  }
}
