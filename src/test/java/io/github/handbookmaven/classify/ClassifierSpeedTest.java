package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.evidence.LabelledDocument;
import io.github.handbookmaven.classify.evidence.ModelTables;
import io.github.handbookmaven.model.Document;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Prints the processor time of reading the model, of parsing the labelled documents of all corpora
 * and of classifying what was parsed, in one run. Run it alone with {@code mvn test
 * -Dtest=ClassifierSpeedTest}. The figures are told, not asserted: machines differ.
 */
class ClassifierSpeedTest {
  private static final int PASSES = 4;

  @Test
  void classifyingIsComparedWithParsing() {
    List<String> texts =
        LabelledDocument.everywhere().stream().map(LabelledDocument::text).toList();
    System.out.printf("reading the model: %d ms%n", millis(ModelTables::read));
    List<Document> documents = new ArrayList<>();
    for (int pass = 1; pass <= PASSES; pass++) {
      documents.clear();
      long parsing =
          millis(
              () ->
                  texts.forEach(text -> documents.add(ProcedureTexts.document("docs/a.md", text))));
      long classifying =
          millis(
              () ->
                  documents.forEach(
                      document ->
                          Classifier.standard().classify(document, Optional.empty()).evidence()));
      System.out.printf(
          "pass %d: %d documents, parsing %d ms, classifying %d ms, ratio %.2f%n",
          pass, documents.size(), parsing, classifying, classifying / (double) parsing);
    }
    assertThat(documents).hasSameSizeAs(texts);
  }

  /** Milliseconds of processor time. */
  private static long millis(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}
