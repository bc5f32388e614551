package io.github.handbookmaven.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.ProcedureTexts;
import io.github.handbookmaven.model.Document;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TwinFinderTest {

  private static String prose(long seed, int words) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(at -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }

  private static Document document(String name, String text) {
    return ProcedureTexts.document("docs/" + name + ".md", "# " + name + "\n\n" + text + "\n");
  }

  private static List<Twins> find(List<Document> documents, double jaccard, double containment) {
    return new TwinFinder(documents).find((one, other) -> true, jaccard, containment);
  }

  @Test
  void aDocumentInsideALongerOneIsFoundByContainment() {
    String inner = prose(1, 100);
    List<Document> documents =
        List.of(document("a", inner), document("b", prose(2, 300) + "\n\n" + inner + "\n"));
    assertThat(find(documents, 0.9, 0.5))
        .singleElement()
        .satisfies(
            twins -> {
              assertThat(twins.containment()).isGreaterThan(0.95);
              assertThat(twins.jaccard()).isBetween(0.2, 0.35);
              assertThat(twins.passage()).isEqualTo(inner);
              assertThat(twins.line()).isEqualTo(3);
              assertThat(twins.otherLine()).isEqualTo(5);
            });
    assertThat(find(documents, 0.9, 1.1)).isEmpty();
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    String text = prose(3, 60);
    assertThat(
            find(
                List.of(
                    document("a", text),
                    document("b", text.toUpperCase(java.util.Locale.ROOT).replace(" ", ", "))),
                0.9,
                0.9))
        .hasSize(1);
  }

  @Test
  void onlyPairsOfInterestAreCompared() {
    String text = prose(4, 60);
    TwinFinder finder = new TwinFinder(List.of(document("a", text), document("b", text)));
    assertThat(finder.find((one, other) -> false, 0.1, 0.1)).isEmpty();
  }

  @Test
  void aboveAThousandDocumentsTheSameTwinsAreFoundByHashing() {
    List<Document> many =
        IntStream.range(0, 1001).mapToObj(at -> document("n" + at, prose(100 + at, 60))).toList();
    String text = prose(5, 100);
    List<Document> documents =
        Stream.concat(
                Stream.of(document("a", text), document("b", text + " and one more word")),
                many.stream())
            .toList();
    assertThat(find(documents, 0.9, 1.1))
        .singleElement()
        .satisfies(
            twins -> {
              assertThat(twins.one().value()).isEqualTo("docs/a.md");
              assertThat(twins.other().value()).isEqualTo("docs/b.md");
            });
  }
}
