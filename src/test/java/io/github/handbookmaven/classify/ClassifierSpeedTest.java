package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.evidence.LabelledDocument;
import io.github.handbookmaven.model.Document;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Prints the processor time of classifying ten thousand real documents after parsing. Run it alone
 * with {@code mvn test -Dtest=ClassifierSpeedTest}. The figure is told, not asserted: machines
 * differ.
 */
class ClassifierSpeedTest {
  private static final int DOCUMENTS = 10_000;

  @Test
  void tenThousandDocumentsAreClassified() {
    List<Document> documents =
        LabelledDocument.all().stream().map(LabelledDocument::document).toList();
    for (String pass : List.of("right after the start", "again")) {
      long before = processorTime();
      long classified =
          IntStream.range(0, DOCUMENTS)
              .mapToObj(at -> documents.get(at % documents.size()))
              .map(document -> Classifier.standard().classify(document, Optional.empty()))
              .filter(classification -> !classification.evidence().isEmpty())
              .count();
      System.out.printf(
          "classified %d documents in %d ms of processor time, %s%n",
          DOCUMENTS, (processorTime() - before) / 1_000_000, pass);
      assertThat(classified).isEqualTo(DOCUMENTS);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
