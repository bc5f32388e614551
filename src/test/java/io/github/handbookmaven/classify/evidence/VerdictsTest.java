package io.github.handbookmaven.classify.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.Classifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes what the shipped model calls each document of the first corpus into the file that {@code
 * -Dclassify.verdicts} names, and prints each verdict that is another than the one the file held
 * before, beside what people judged: to be read whenever the model or its signals change.
 */
@Tag("corpora")
@EnabledIfSystemProperty(named = "classify.verdicts", matches = ".+")
class VerdictsTest {

  private record Verdict(String path, String label, String said) {

    static Verdict of(LabelledDocument labelled) {
      String said =
          Classifier.standard().classify(labelled.document(), Optional.empty()).type().word();
      String label = labelled.label().word() + (labelled.clear() ? "" : " (ambiguous)");
      return new Verdict(labelled.document().path().value(), label, said);
    }

    static Verdict read(String line) {
      String[] cells = line.split("\t");
      return new Verdict(cells[0], cells[1], cells[2]);
    }

    String line() {
      return String.join("\t", path, label, said);
    }
  }

  @Test
  void eachChangedVerdictIsPrinted() throws IOException {
    Path file = Path.of(System.getProperty("classify.verdicts"));
    Map<String, Verdict> before =
        (Files.exists(file) ? Files.readAllLines(file) : List.<String>of())
            .stream()
                .map(Verdict::read)
                .collect(Collectors.toMap(Verdict::path, Function.identity()));
    List<Verdict> now = LabelledDocument.all().stream().map(Verdict::of).toList();
    now.stream()
        .filter(one -> before.containsKey(one.path()))
        .filter(one -> !one.said().equals(before.get(one.path()).said()))
        .forEach(
            one ->
                System.out.printf(
                    "%s: judged %s, was %s, is %s%n",
                    one.path(), one.label(), before.get(one.path()).said(), one.said()));
    Files.write(file, now.stream().map(Verdict::line).toList());
    assertThat(now).isNotEmpty();
  }
}
