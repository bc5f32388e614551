package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.evidence.LabelledDocument;
import io.github.handbookmaven.classify.evidence.ModelTables;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Prints the processor time of reading the model, and of parsing and classifying the labelled
 * documents of all corpora, one after the other as a build does. Run it alone with {@code mvn test
 * -Dtest=ClassifierSpeedTest}. The figures are told, not asserted: machines differ.
 */
class ClassifierSpeedTest {
  private static final int PASSES = 8;
  private static final String READER = "handbook-document";
  private static final double NANOS = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void classifyingIsComparedWithParsing() {
    List<SourceFile> files =
        LabelledDocument.everywhere().stream().map(one -> file(one.text())).toList();
    System.out.printf("reading the model: %.0f ms%n", millis(ModelTables::read));
    MarkdownReader reader = new MarkdownReader(RawHtml.ESCAPE);
    for (int pass = 1; pass <= PASSES; pass++) {
      Readers readers = new Readers();
      double parsing = 0;
      double classifying = 0;
      int weighed = 0;
      for (SourceFile file : files) {
        Document[] document = new Document[1];
        parsing += millis(() -> document[0] = reader.read(file)) + readers.spent();
        Classification[] verdict = new Classification[1];
        classifying +=
            millis(
                () -> verdict[0] = Classifier.standard().classify(document[0], Optional.empty()));
        weighed += verdict[0].evidence().isEmpty() ? 0 : 1;
      }
      System.out.printf(
          "pass %d: %d documents, parsing %.0f ms, classifying %.0f ms, ratio %.2f%n",
          pass, weighed, parsing, classifying, classifying / parsing);
      assertThat(weighed).isGreaterThan(files.size() * 9 / 10);
    }
  }

  private static SourceFile file(String text) {
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    return new SourceFile(new RepoPath("docs/a.md"), root, text, List.of());
  }

  /** Milliseconds of this thread's processor time. */
  private static double millis(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - before) / NANOS;
  }

  /**
   * What readers take, as they take each document in a thread of its own. Asked after each
   * document, as an idle one soon ends, and nobody knows then what it took.
   */
  private static final class Readers {
    private final Map<Long, Long> seen = new HashMap<>();

    Readers() {
      spent();
    }

    /** Milliseconds of their processor time since this was asked last. */
    double spent() {
      return Stream.of(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
              .filter(thread -> thread != null && thread.getThreadName().equals(READER))
              .mapToLong(thread -> since(thread.getThreadId()))
              .sum()
          / NANOS;
    }

    private long since(long thread) {
      long now = Math.max(0, THREADS.getThreadCpuTime(thread));
      Long before = seen.put(thread, now);
      return Math.max(0, now - (before == null ? 0 : before));
    }
  }
}
