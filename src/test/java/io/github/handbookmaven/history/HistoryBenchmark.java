package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One walk over a generated history of 20,000 commits and 1,000 documents, side by side with one
 * pass of {@code git log --name-only} over the same. Git reads all folders and no document; the
 * walk reads the folders of interest, every version of every document, and compares it with the one
 * before. The first rounds warm the virtual machine up and do not count. Not run with the tests;
 * needs git and Linux:
 *
 * <pre>mvn test -Dtest=HistoryBenchmark</pre>
 */
class HistoryBenchmark {
  private static final int COMMITS = 20_000;
  private static final int DOCUMENTS = 1_000;
  private static final int SOURCES = 4_000;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 7;
  private static final long FIRST_COMMIT = Instant.parse("2021-01-01T00:00:00Z").getEpochSecond();
  private static final long BETWEEN_COMMITS = 8_000;

  @TempDir Path temp;

  @Test
  void walkBesideGitLog() throws IOException, InterruptedException {
    generate();
    List<Cost> ratios = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      Cost log = cost(this::gitLog);
      Cost walk = cost(this::walk);
      Cost ratio = new Cost(walk.wall() / log.wall(), walk.processor() / log.processor());
      print(round < 0 ? "warming up" : "round " + round, log, walk, ratio);
      if (round >= 0) {
        ratios.add(ratio);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "median of %d ratios to git log --name-only: wall %.2f, processor %.2f; load %.1f%n",
        ROUNDS,
        median(ratios, Cost::wall),
        median(ratios, Cost::processor),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static void print(String round, Cost log, Cost walk, Cost ratio) {
    System.out.printf(
        Locale.ROOT,
        "%s: git log --name-only %.2f s wall, %.2f s processor; our walk %.2f s, %.2f s; "
            + "ratio %.2f, %.2f%n",
        round,
        log.wall(),
        log.processor(),
        walk.wall(),
        walk.processor(),
        ratio.wall(),
        ratio.processor());
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
    return costs.stream().mapToDouble(of).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  /**
   * What a piece of work took.
   *
   * @param wall seconds on the wall
   * @param processor seconds of processor time of this process, with its compiler and garbage
   *     collector, and of those it started
   */
  private record Cost(double wall, double processor) {}

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static Cost cost(Work work) throws IOException, InterruptedException {
    double before = processorSeconds();
    long start = System.nanoTime();
    work.run();
    return new Cost((System.nanoTime() - start) / 1e9, processorSeconds() - before);
  }

  /** Of this process and its children, as Linux counts them in hundredths (proc(5), stat). */
  private static double processorSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return IntStream.rangeClosed(11, 14).mapToLong(at -> Long.parseLong(fields[at])).sum() / 100.0;
  }

  private void gitLog() throws IOException, InterruptedException {
    Process git = git("log", "--name-only", "--format=%ct");
    try (InputStream out = git.getInputStream()) {
      out.transferTo(OutputStream.nullOutputStream());
    }
    assertThat(git.waitFor()).isZero();
  }

  private void walk() {
    Set<RepoPath> documents = new TreeSet<>();
    for (int number = 0; number < DOCUMENTS; number++) {
      documents.add(new RepoPath(document(number)));
    }
    Instant lastYear = Instant.ofEpochSecond(FIRST_COMMIT + (COMMITS - 4_000) * BETWEEN_COMMITS);
    List<PathPattern> covered =
        List.of(new PathPattern("src/m3/**"), new PathPattern("src/m7/p1/**"));
    try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
      History history = git.history(new HistoryRequest(documents, covered, lastYear, COMMITS));
      assertThat(history.reach()).isEqualTo(History.Reach.COMPLETE);
      assertThat(history.files()).hasSizeGreaterThan(DOCUMENTS);
    }
  }

  private Process git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(temp.toFile()).start();
  }

  private void generate() throws IOException, InterruptedException {
    assertThat(git("init", "-q", "-b", "main").waitFor()).isZero();
    Process importer = git("fast-import", "--quiet");
    try (OutputStream out = new BufferedOutputStream(importer.getOutputStream(), 1 << 20)) {
      Random random = new Random(42);
      for (int commit = 0; commit < COMMITS; commit++) {
        writeCommit(out, commit, random);
      }
    }
    assertThat(importer.waitFor()).isZero();
    assertThat(git("repack", "-adq").waitFor()).isZero();
    assertThat(git("reset", "-q", "--hard").waitFor()).isZero();
  }

  private static void writeCommit(OutputStream out, int number, Random random) throws IOException {
    long when = FIRST_COMMIT + number * BETWEEN_COMMITS;
    print(out, "commit refs/heads/main\ncommitter Ada <a@example.org> " + when + " +0000\n");
    print(out, "data 6\nChange\n");
    for (int file = 0; file <= random.nextInt(3); file++) {
      int source = random.nextInt(SOURCES);
      String path = "src/m" + source % 20 + "/p" + source % 7 + "/File" + source + ".java";
      write(
          out, path, "class File" + source + " { int a = " + random.nextInt() + "; }\n".repeat(40));
    }
    if (number % 20 == 0) {
      write(out, document(number / 20), text(number / 20, random));
    } else if (random.nextInt(4) == 0) {
      int changed = random.nextInt(number / 20 + 1);
      write(out, document(changed), text(changed, random));
    }
  }

  private static String document(int number) {
    return "docs/area" + number % 25 + "/document-" + number + ".md";
  }

  private static String text(int number, Random random) {
    StringBuilder text = new StringBuilder("---\nlast_reviewed: 2025-01-0");
    text.append(1 + random.nextInt(9)).append("\n---\n# Document ").append(number).append('\n');
    for (int line = 0; line < 60; line++) {
      text.append("Step ").append(line).append(" of what is done, unless it was done before.\n");
    }
    return text.append(random.nextInt()).append('\n').toString();
  }

  private static void write(OutputStream out, String path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    print(out, "M 100644 inline " + path + "\ndata " + bytes.length + "\n");
    out.write(bytes);
    print(out, "\n");
  }

  private static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
