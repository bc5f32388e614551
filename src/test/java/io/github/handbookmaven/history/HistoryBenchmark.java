package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One walk over a generated history of 20,000 commits and 1,000 documents, side by side with one
 * pass of {@code git log --name-only} over the same. Not run with the tests; needs git:
 *
 * <pre>mvn test -Dtest=HistoryBenchmark</pre>
 */
class HistoryBenchmark {
  private static final int COMMITS = 20_000;
  private static final int DOCUMENTS = 1_000;
  private static final int SOURCES = 4_000;
  private static final int ROUNDS = 7;
  private static final long FIRST_COMMIT = Instant.parse("2021-01-01T00:00:00Z").getEpochSecond();
  private static final long BETWEEN_COMMITS = 8_000;

  @TempDir Path temp;

  @Test
  void walkBesideGitLog() throws IOException, InterruptedException {
    generate();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double log = seconds(this::gitLog);
      double walk = seconds(this::walk);
      ratios.add(walk / log);
      System.out.printf(
          Locale.ROOT,
          "round %d: git log --name-only %.2f s, our walk %.2f s, ratio %.2f%n",
          round,
          log,
          walk,
          walk / log);
    }
    ratios.sort(null);
    System.out.printf(Locale.ROOT, "median ratio %.2f (wall)%n", ratios.get(ROUNDS / 2));
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static double seconds(Work work) throws IOException, InterruptedException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
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
