package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.publish.search.SearchText.Card;
import io.github.handbookmaven.publish.search.SearchText.Names;
import io.github.handbookmaven.publish.search.SearchText.Part;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Prints what a first query costs in a handbook of 10,000 documents, or of as many as {@code
 * -Dsearch.documents} says, opened from a disk. Not part of the tests, as a time depends on the
 * machine:
 *
 * <pre>{@code mvn test -Dtest=SearchBenchmark}</pre>
 *
 * With {@code -Dsearch.folder} the index is left there, and the next run asks it again.
 */
@Tag("browser")
class SearchBenchmark {
  private static final int DOCUMENTS = Integer.getInteger("search.documents", 10_000);
  private static final int WORDS = 60_000;
  private static final List<String> SYLLABLES =
      List.of(
          "ka", "re", "to", "mi", "ser", "con", "pro", "de", "in", "ex", "al", "ter", "net", "log",
          "dis", "que", "ver", "fi", "lo", "sta", "ble", "ment", "tion", "er", "ing", "ed", "ly");

  /**
   * Waits for the first result and for the snippets behind it; tells the milliseconds, and what was
   * loaded until the first and until the last.
   */
  private static final String FIRST_RESULT =
      """
      const done = arguments[arguments.length - 1];
      const input = document.querySelector('dialog[open] .search-input');
      const list = document.querySelector('dialog[open] .search-list');
      const loaded = [];
      new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => loaded.push(node.src || node.href))))
          .observe(document.head, { childList: true });
      const start = performance.now();
      new MutationObserver((changes, observer) => {
        const hit = list.querySelector('.search-hit');
        if (!hit) return;
        observer.disconnect();
        const first = performance.now() - start;
        const early = loaded.join('\\n');
        setTimeout(() => done([first, early, loaded.join('\\n')]), 1500);
      }).observe(list, { childList: true });
      input.value = arguments[0];
      input.dispatchEvent(new Event('input', { bubbles: true }));
      """;

  /** What comes with the box, before anything is typed. */
  private static final List<String> WITH_THE_BOX = List.of("search/index.js", "assets/search.css");

  @TempDir Path folder;

  private final Random random = new Random(42);
  private final List<String> vocabulary =
      IntStream.range(0, WORDS).mapToObj(this::word).distinct().toList();

  private String word(int number) {
    int length = number < 200 ? 1 + random.nextInt(2) : 2 + random.nextInt(4);
    return IntStream.range(0, length)
        .mapToObj(at -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
        .collect(Collectors.joining());
  }

  /** The rarer the word, the later in the vocabulary, as in any language. */
  private String text(int words) {
    return IntStream.range(0, words)
        .mapToObj(at -> vocabulary.get((int) Math.pow(vocabulary.size(), random.nextDouble()) - 1))
        .collect(Collectors.joining(" "));
  }

  private SearchText document(int number) {
    String title = "Guide " + number + " " + text(4);
    List<Part> parts = new ArrayList<>(List.of(new Part("", "", text(60))));
    IntStream.range(0, 5).forEach(at -> parts.add(new Part("s" + at, text(3), text(80))));
    return new SearchText(
        new Card("docs/d" + number + ".html", title, "runbook", "fresh", "", ""),
        new Names(List.of("Alert" + number + "Firing"), List.of("d" + number), List.of("@team")),
        parts,
        1);
  }

  @Test
  void theFirstQuery() throws IOException {
    Path site = Path.of(System.getProperty("search.folder", folder.toString()));
    if (!Files.exists(site.resolve("search/index.js"))) {
      build(site);
    }
    SearchSite.writeAssets(site);
    String common = vocabulary.get(300);
    String rare = vocabulary.get(40_000);
    String commonest = vocabulary.get(80) + " " + vocabulary.get(81);
    for (String query :
        List.of(
            "Alert4711Firing",
            rare,
            rare.substring(0, rare.length() - 2),
            common + " " + vocabulary.get(2_000),
            common.substring(0, 2),
            "s",
            rare.substring(0, 2) + "x" + rare.substring(3),
            commonest,
            commonest + " " + common + " " + vocabulary.get(90) + " " + rare)) {
      measure(site, query);
    }
  }

  private void build(Path site) throws IOException {
    List<SearchText> documents = IntStream.range(0, DOCUMENTS).mapToObj(this::document).toList();
    long start = System.nanoTime();
    SearchSite.write(site, documents.subList(0, 1));
    writeIndex(site, documents);
    try (Stream<Path> files = Files.list(site.resolve("search"))) {
      List<Long> sizes = files.map(SearchBenchmark::size).toList();
      System.out.printf(
          Locale.ROOT,
          "%,d documents: %,d scripts, %,d KB, largest %,d KB, built in %d ms%n",
          DOCUMENTS,
          sizes.size(),
          sizes.stream().mapToLong(Long::longValue).sum() / 1024,
          sizes.stream().mapToLong(Long::longValue).max().orElse(0) / 1024,
          Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
  }

  private static void writeIndex(Path site, List<SearchText> documents) throws IOException {
    for (var script : IndexReader.scripts(documents).entrySet()) {
      Files.writeString(site.resolve("search").resolve(script.getKey() + ".js"), script.getValue());
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Each query by a browser of its own, whose memory is empty. */
  private static void measure(Path site, String query) {
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      ChromeDriver driver = browser.driver();
      driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
      browser.go(site.resolve("index.html"));
      browser.press("/");
      browser.shown("dialog[open] .search-input");
      driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
      double before = processorTime(driver);
      List<?> answer = (List<?>) driver.executeAsyncScript(FIRST_RESULT, query);
      System.out.printf(
          Locale.ROOT,
          "%-45s first result %4.0f ms, %4d KB; with snippets %4d KB, %4.0f ms of a processor%n",
          "'" + query + "'",
          ((Number) answer.get(0)).doubleValue(),
          kilobytes(site, answer.get(1)),
          kilobytes(site, answer.get(2)),
          1000 * (processorTime(driver) - before));
    }
  }

  /** Of the page's own thread, in seconds. */
  private static double processorTime(ChromeDriver driver) {
    List<?> metrics =
        (List<?>) driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream()
        .map(metric -> (Map<?, ?>) metric)
        .filter(metric -> "TaskDuration".equals(metric.get("name")))
        .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue())
        .sum();
  }

  private static long kilobytes(Path site, Object addresses) {
    Stream<Path> later =
        Stream.of(addresses.toString().split("\n"))
            .filter(address -> address.startsWith("file:"))
            .map(address -> Path.of(URI.create(address.replaceFirst("\\?.*", ""))));
    return Stream.concat(WITH_THE_BOX.stream().map(site::resolve), later)
            .mapToLong(SearchBenchmark::size)
            .sum()
        / 1024;
  }
}
