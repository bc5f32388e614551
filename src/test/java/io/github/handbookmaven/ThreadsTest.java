package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Handbook;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many processors there are, the same sources give the same bytes. */
class ThreadsTest {
  @TempDir Path temp;

  @Test
  void oneTwoAndSixteenThreadsWriteTheSameBytes() {
    SortedMap<String, Integer> one = published(1);
    assertThat(one).hasSizeGreaterThan(60);
    assertThat(published(2)).isEqualTo(one);
    assertThat(published(16)).isEqualTo(one);
  }

  /** Parallel streams run in the pool they are started from. */
  private SortedMap<String, Integer> published(int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> publish(temp.resolve("by-" + threads))).join();
    } finally {
      pool.shutdown();
    }
  }

  /** As Maven does with {@code -T}: modules share the process and nothing else. */
  @Test
  void modulesBuiltAtOnceWriteWhatOneWritesAlone() {
    SortedMap<String, Integer> alone = publish(temp.resolve("alone"));
    ExecutorService modules = Executors.newFixedThreadPool(4);
    try {
      List<Future<SortedMap<String, Integer>>> published =
          Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
              .map(name -> modules.submit(() -> publish(temp.resolve(name))))
              .toList();
      assertThat(published).allSatisfy(one -> assertThat(one.get()).isEqualTo(alone));
    } finally {
      modules.shutdown();
    }
  }

  private SortedMap<String, Integer> publish(Path folder) {
    Handbook handbook = HandbookOf.files(files()).build();
    List<Rule> rules = Rules.installed();
    Edition edition =
        new Edition(
            temp,
            handbook,
            new Inspector(rules, RuleSettings.DEFAULTS).inspect(handbook),
            rules,
            ThemeSettings.DEFAULT,
            new Edition.Generator("Handbook", "1"));
    OutputFolder output = OutputFolder.open(folder);
    HtmlPublisher.publish(edition, output);
    CatalogJson.publish(edition, output);
    output.write("findings.sarif", new SarifLog().render(edition));
    output.write("findings.json", new FindingsJson().render(edition));
    return digests(folder);
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

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (int at = 0; at < 40; at++) {
      String type = at % 3 == 0 ? "sop" : "runbook";
      files.put(
          "docs/d" + at % 4 + "/document-" + at + ".md",
          "---\ntype: "
              + type
              + "\nowner: \"@acme/team-"
              + at % 5
              + "\"\n---\n# Document "
              + at % 7
              + "\n\n## Mitigation\n\n1. Run `make deploy-"
              + at
              + "` and `scripts/gone.sh`.\n"
              + "2. See [one](../d1/document-"
              + (at * 7) % 40
              + ".md) and [none](none.md).\n\nTODO: more.\n");
    }
    files.put("Makefile", "deploy-1:\n\ttrue\n");
    return files;
  }
}
