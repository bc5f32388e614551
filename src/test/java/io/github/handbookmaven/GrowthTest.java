package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.publish.sarif.SarifLog;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing grows with the square of the documents: of twice as many documents, links, alerts,
 * owners, copies and findings each stage makes about twice as much. What is made is told in bytes
 * allocated by all threads, which, unlike seconds, is the same on every machine. {@code
 * -Dgrowth=1000} begins with more documents.
 */
class GrowthTest {
  private static final int FIRST = Integer.getInteger("growth", 150);

  /** Twice, and what hash tables, which double now and then, may add. */
  private static final double MOST = 2.7;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Map<Long, Long> SEEN = new HashMap<>();

  private static final ScheduledExecutorService LOOKS = Executors.newScheduledThreadPool(1);

  @TempDir Path temp;

  @Test
  void twiceTheDocumentsMakeTwiceTheWorkInEachStage() throws IOException {
    stages(FIRST, "warm");
    Map<String, Long> once = stages(FIRST, "once");
    Map<String, Long> twice = stages(2 * FIRST, "twice");
    Map<String, Long> fourTimes = stages(4 * FIRST, "four");
    once.forEach(
        (stage, bytes) -> {
          assertThat(twice.get(stage)).as(stage).isLessThan((long) (bytes * MOST));
          assertThat(fourTimes.get(stage)).as(stage).isLessThan((long) (bytes * MOST * MOST));
        });
  }

  private Map<String, Long> stages(int documents, String name) {
    Map<String, Long> costs = new LinkedHashMap<>();
    HandbookOf project = HandbookOf.files(files(documents));
    Handbook[] handbook = new Handbook[1];
    costs.put("assemble", cost(() -> handbook[0] = project.build()));
    List<Rule> rules = Rules.installed();
    List<List<Finding>> findings = new ArrayList<>();
    costs.put(
        "inspect",
        cost(() -> findings.add(new Inspector(rules, RuleSettings.DEFAULTS).inspect(handbook[0]))));
    Edition edition =
        new Edition(
            temp,
            handbook[0],
            findings.get(0),
            rules,
            ThemeSettings.DEFAULT,
            new Edition.Generator("Handbook", "1"));
    OutputFolder output = OutputFolder.open(temp.resolve(name));
    costs.put("publish", cost(() -> HtmlPublisher.publish(edition, output)));
    costs.put("catalog", cost(() -> CatalogJson.publish(edition, output)));
    costs.put("sarif", cost(() -> new SarifLog().render(edition)));
    return costs;
  }

  private static long cost(Runnable work) {
    long before = allocated();
    work.run();
    return allocated() - before;
  }

  /** Also by threads that have ended: each idles a second before it does, and is seen then. */
  private static synchronized long allocated() {
    long[] threads = THREADS.getAllThreadIds();
    long[] bytes = THREADS.getThreadAllocatedBytes(threads);
    for (int at = 0; at < threads.length; at++) {
      SEEN.merge(threads[at], bytes[at], Math::max);
    }
    return SEEN.values().stream().mapToLong(Long::longValue).sum();
  }

  @BeforeAll
  static void lookAtThreadsBeforeTheyEnd() {
    LOOKS.scheduleAtFixedRate(GrowthTest::allocated, 0, 100, TimeUnit.MILLISECONDS);
  }

  @AfterAll
  static void lookNoMore() {
    LOOKS.shutdownNow();
  }

  /**
   * Of ten documents three are copies of one; each has an owner of few and two links that lead
   * nowhere.
   */
  private static Map<String, String> files(int documents) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int at = 0; at < documents; at++) {
      files.put("docs/d" + at % 20 + "/document-" + at + ".md", text(at, documents));
    }
    String rules =
        IntStream.range(0, documents / 5)
            .mapToObj(
                at ->
                    "  - alert: Alert"
                        + at
                        + "\n    expr: up == 0\n    annotations:\n      runbook_url: "
                        + "https://example.org/docs/d"
                        + at % 20
                        + "/document-"
                        + at
                        + ".md\n")
            .collect(Collectors.joining());
    files.put("alerts/rules.yml", "groups:\n- name: all\n  rules:\n" + rules);
    return files;
  }

  private static String text(int at, int documents) {
    Random random = new Random(at % 10 < 3 ? 1 : at);
    String type = at % 2 == 0 ? "runbook" : "sop";
    return "---\ntype: "
        + type
        + "\nowner: \"@acme/"
        + at % (documents / 5)
        + "\"\n---\n# Document "
        + at
        + "\n\n## Diagnosis\n\n"
        + prose(random)
        + "\n\n1. Check "
        + prose(random)
        + "\n2. Restart "
        + prose(random)
        + "\n\nSee [next](../d"
        + (at + 1) % 20
        + "/document-"
        + (at + 1)
        + ".md), [gone](gone-"
        + at
        + ".md) and `docs/gone/file"
        + at
        + ".yaml`.\n";
  }

  private static String prose(Random random) {
    return IntStream.range(0, 40)
        .mapToObj(word -> "w" + random.nextInt(3000))
        .collect(Collectors.joining(" "));
  }
}
