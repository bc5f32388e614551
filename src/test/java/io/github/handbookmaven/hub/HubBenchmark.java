package io.github.handbookmaven.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.bundle.BadBundle;
import io.github.handbookmaven.bundle.Bundle;
import io.github.handbookmaven.bundle.BundleReader;
import io.github.handbookmaven.bundle.CraftedZip;
import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.kept.KeptOnDisk;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.ManyRepositories;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a handbook of many repositories costs: {@code mvn test -Dtest=HubBenchmark -Dhub.bundles=200
 * -Dhub.documents=50} prints wall and processor time of each step, the largest heap, what is
 * published and what a search begins with; then the same again with one bundle changed. Each run
 * has a process of its own, of {@code -Dhub.heap=3g}.
 */
class HubBenchmark {
  private static final int BUNDLES = Integer.getInteger("hub.bundles", 20);
  private static final int DOCUMENTS = Integer.getInteger("hub.documents", 50);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String WORDS =
      "queue broker cluster database replica certificate token cache gateway payment order invoice"
          + " search index backup volume region rollout canary probe alarm ticket customer";

  @TempDir private Path folder;
  private long wall;
  private long processor;

  private static String text(int bundle, int number, int version) {
    String[] words = WORDS.split(" ");
    StringBuilder body = new StringBuilder();
    for (int line = 0; line < 40; line++) {
      body.append(line + 1).append(". Look at the ");
      for (int word = 0; word < 12; word++) {
        int at = Math.abs((bundle * 31 + number * 17 + line * 7 + word * 13) % words.length);
        body.append(words[at]).append(' ');
      }
      body.append("of ").append(bundle).append('-').append(number).append(".\n");
    }
    int other = (bundle + 1) % BUNDLES;
    return """
    ---
    type: runbook
    owner: "@acme/team-%d"
    services: [service-%d]
    last_reviewed: 2026-0%d-01
    ---
    # Service %d, procedure %d, edition %d

    ## Symptoms

    The alert fires. See [the next](d%d.md) and [another repository](handbook:r%d/d%d).

    ## Response

    """
            .formatted(
                bundle % 40,
                bundle,
                1 + number % 9,
                bundle,
                number,
                version,
                (number + 1) % DOCUMENTS,
                other,
                number)
        + body;
  }

  private BundleReader.Resolved resolved(int bundle) {
    return new BundleReader.Resolved(
        new RepositoryName("com.acme", "r" + bundle), "1", folder.resolve("r" + bundle + ".zip"));
  }

  private void bundle(int bundle, int version) {
    String project =
        "\"project\": {\"groupId\": \"com.acme\", \"artifactId\": \"r" + bundle + "\"}";
    String schema = "\"schema\": \"https://handbookmaven.github.io/schema/";
    CraftedZip zip = new CraftedZip();
    StringBuilder documents = new StringBuilder();
    for (int number = 0; number < DOCUMENTS; number++) {
      documents.append(number == 0 ? "" : ",\n");
      documents.append(
          "{\"id\": \"d%d\", \"path\": \"docs/d%d.md\", \"title\": \"d%d\", \"type\": \"runbook\", \"typeSource\": \"declared\", \"owners\": [], \"freshness\": \"fresh\"}"
              .formatted(number, number, number));
      zip.and("files/docs/d" + number + ".md", text(bundle, number, version));
    }
    zip.and(
        "bundle.json", "{" + schema + "bundle-1.json\", " + project + ", \"roots\": [\"docs\"]}");
    zip.and(
        "catalog.json",
        "{"
            + schema
            + "catalog-1.json\", "
            + project
            + ", \"today\": \"2026-11-01\", \"documents\": ["
            + documents
            + "]}");
    zip.in(folder, "r" + bundle + ".zip");
  }

  @Test
  void whatAHandbookOfManyRepositoriesCosts() throws IOException, InterruptedException {
    System.out.printf("%d bundles of %d documents%n", BUNDLES, DOCUMENTS);
    Path project = Files.createDirectories(folder.resolve("project/docs"));
    Files.writeString(project.resolve("start.md"), "# Start\n");
    IntStream.range(0, BUNDLES).forEach(number -> bundle(number, 1));
    inAProcess("first run");
    bundle(BUNDLES / 2, 2);
    inAProcess("one bundle changed");
  }

  /** As a build is: nothing is compiled yet, and nothing is known but what lies in the folder. */
  private void inAProcess(String name) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + System.getProperty("hub.heap", "3g"),
            "-Dhub.bundles=" + BUNDLES,
            "-Dhub.documents=" + DOCUMENTS,
            "-cp",
            System.getProperty("java.class.path"),
            HubBenchmark.class.getName(),
            folder.toString(),
            name);
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertEquals(0, process.waitFor(), name);
  }

  /**
   * One run.
   *
   * @param arguments the folder with the bundles, and what the run is called
   * @throws IOException where the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    HubBenchmark benchmark = new HubBenchmark();
    benchmark.folder = Path.of(arguments[0]);
    benchmark.run(arguments[1]);
  }

  private void run(String name) throws IOException {
    start();
    List<Bundle> read =
        IntStream.range(0, BUNDLES)
            .parallel()
            .mapToObj(this::resolved)
            .map(HubBenchmark::read)
            .toList();
    told("reading");
    OtherHandbooks others =
        new OtherHandbooks(
            Repositories.of(read, List.of()), List.of(), "https://hub.example/handbook/");
    AssemblySettings settings = HandbookOf.settings(folder.resolve("project"), TODAY).with(others);
    KeptResults kept = kept("read");
    Handbook handbook = new Assembler(settings).keeping(kept).assemble();
    told("assembling");
    Edition edition =
        new Edition(
            settings.base(),
            handbook,
            findings(handbook, kept),
            Rules.installed(),
            ThemeSettings.DEFAULT,
            new Generator("handbook-maven-plugin", "1"));
    told("judging");
    publish(edition, folder.resolve("handbook"));
    told("publishing");
    System.out.printf(
        Locale.ROOT,
        "%s: %d documents, wall %.1f s, processor %.1f s, %s%n",
        name,
        handbook.entries().size(),
        ManagementFactory.getRuntimeMXBean().getUptime() / 1e3,
        processorTime() / 1e9,
        memory());
    size("published", folder.resolve("handbook"));
    size("of that search", folder.resolve("handbook/search"));
  }

  private KeptResults kept(String name) {
    return new KeptOnDisk(folder.resolve("cache"), name, "0", System.out::println);
  }

  private static List<Finding> findings(Handbook handbook, KeptResults kept) {
    List<Rule> rules = Rules.installed();
    Inspector inspector = new Inspector(rules, RuleSettings.DEFAULTS).keeping(kept);
    try (kept) {
      List<Finding> findings = new ManyRepositories(inspector, rules).inspect(handbook);
      kept.settle();
      return findings;
    }
  }

  private static Bundle read(BundleReader.Resolved resolved) {
    try {
      return new BundleReader().read(resolved);
    } catch (BadBundle bad) {
      throw new IllegalStateException(bad);
    }
  }

  private void publish(Edition edition, Path to) {
    OutputFolder output = OutputFolder.open(to);
    try (KeptResults pages = kept("pages")) {
      HtmlPublisher.publish(edition, output, pages);
      ChangeFeed.publish(edition, output);
      CatalogJson.publish(edition, output, pages);
      output.finish();
      pages.settle();
    }
  }

  private static void size(String name, Path of) throws IOException {
    try (Stream<Path> files = Files.walk(of)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      long bytes = all.stream().mapToLong(HubBenchmark::size).sum();
      long largest = all.stream().mapToLong(HubBenchmark::size).max().orElse(0);
      System.out.printf(
          "  %s: %d files, %d MB, largest %d KB%n", name, all.size(), bytes >> 20, largest >> 10);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() {
    wall = System.nanoTime();
    processor = processorTime();
  }

  private void told(String step) {
    System.out.printf(
        Locale.ROOT,
        "  %-11s wall %6.1f s, processor %6.1f s%n",
        step,
        (System.nanoTime() - wall) / 1e9,
        (processorTime() - processor) / 1e9);
    start();
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** The heap, and where the system tells it, all the process had. */
  private static String memory() throws IOException {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    Path status = Path.of("/proc/self/status");
    String process =
        Files.exists(status)
            ? Files.readString(status).replaceAll("(?s).*VmHWM:\\s*(\\d+).*", ", process $1 KB")
            : "";
    return "largest heap " + (heap >> 20) + " MB" + process;
  }
}
