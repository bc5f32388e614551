package io.github.handbookmaven.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    return new MarkdownReader(RawHtml.ESCAPE)
        .read(
            new SourceFile(
                new RepoPath("docs/" + name + ".md"),
                root,
                "# " + name + "\n\n" + text + "\n",
                List.of()));
  }

  private static FamilyFinder families(List<Document> documents) {
    return new FamilyFinder(
        documents, document -> Sketch.of(Runs.of(document)), TwinFinderTest::likeness);
  }

  private static double likeness(Document one, Document other) {
    return Runs.of(one).jaccard(Runs.of(other));
  }

  private static List<Twins> pairs(List<Document> documents, double jaccard, double containment) {
    return new TwinFinder(documents, Runs::of)
        .acrossGroups(document -> document.path().name().startsWith("a"), jaccard, containment);
  }

  private static List<String> names(List<Document> family) {
    return family.stream().map(document -> document.path().name()).toList();
  }

  @Test
  void aDocumentInsideALongerOneIsFoundByContainment() {
    String inner = prose(1, 100);
    List<Document> documents =
        List.of(document("a", inner), document("b", prose(2, 300) + "\n\n" + inner + "\n"));
    assertThat(pairs(documents, 0.9, 0.5))
        .singleElement()
        .satisfies(
            twins -> {
              assertThat(twins.containment()).isGreaterThan(0.95);
              assertThat(twins.jaccard()).isBetween(0.2, 0.35);
              assertThat(twins.passage()).isEqualTo(inner);
              assertThat(twins.line()).isEqualTo(3);
              assertThat(twins.otherLine()).isEqualTo(5);
            });
    assertThat(pairs(documents, 0.9, 1.1)).isEmpty();
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    String text = prose(3, 60);
    String loud = text.toUpperCase(Locale.ROOT).replace(" ", ", ");
    assertThat(families(List.of(document("a", text), document("b", loud))).families(0.9))
        .singleElement()
        .satisfies(family -> assertThat(names(family)).containsExactly("a.md", "b.md"));
  }

  @Test
  void onlyPairsOfBothGroupsAreCompared() {
    String text = prose(4, 60);
    assertThat(pairs(List.of(document("a", text), document("a2", text)), 0.1, 0.1)).isEmpty();
  }

  @Test
  void whatThreeDocumentsOfBothGroupsSayIsBoilerplate() {
    String text = prose(4, 60);
    assertThat(pairs(sixWith(text, ""), 0.3, 0.5)).isEmpty();
    assertThat(pairs(sixWith(text, prose(9, 60)).subList(2, 5), 0.3, 0.5)).hasSize(2);
  }

  private static List<Document> sixWith(String text, String more) {
    return Stream.of("a1", "a2", "a3", "b1", "b2", "b3")
        .map(name -> document(name, text + "\n\n" + more))
        .toList();
  }

  @Test
  void copiesAreFoundAmongManyDocuments() {
    String text = prose(5, 100);
    List<Document> documents =
        Stream.concat(
                Stream.of(document("a", text), document("b", text + " and one more word")),
                IntStream.range(0, 500).mapToObj(at -> document("n" + at, prose(100 + at, 60))))
            .toList();
    assertThat(families(documents).families(0.9))
        .singleElement()
        .satisfies(family -> assertThat(names(family)).containsExactly("a.md", "b.md"));
  }

  @Test
  void copiesAreFoundAmongManySiblings() {
    List<Document> documents =
        IntStream.range(0, 300).mapToObj(at -> sibling(at, at == 250 ? 100 : at)).toList();
    assertThat(families(documents).families(0.9))
        .singleElement()
        .satisfies(family -> assertThat(names(family)).containsExactly("100.md", "250.md"));
  }

  /** All have half of their words in common: each may be another's twin by what a few bins say. */
  @Test
  void textsThatOnlyResembleOneAnotherAreNotLookedAt() {
    List<Document> documents =
        IntStream.range(0, 300)
            .mapToObj(at -> document("s" + at, prose(1, 700) + " " + prose(1000 + at, 350)))
            .toList();
    List<Document> lookedAt = new ArrayList<>();
    FamilyFinder finder =
        new FamilyFinder(
            documents,
            document -> Sketch.of(Runs.of(document)),
            (one, other) -> {
              lookedAt.add(one);
              return likeness(one, other);
            });
    assertThat(finder.families(0.9)).isEmpty();
    assertThat(lookedAt).isEmpty();
  }

  @Test
  void aCopyOfALongTextWithAnEditIsFound() {
    String text = prose(7, 3000);
    List<Document> documents =
        Stream.concat(
                Stream.of(document("a", text), document("b", prose(8, 60) + " " + text)),
                IntStream.range(0, 100).mapToObj(at -> document("n" + at, prose(100 + at, 900))))
            .toList();
    assertThat(families(documents).families(0.9))
        .singleElement()
        .satisfies(family -> assertThat(names(family)).containsExactly("a.md", "b.md"));
  }

  /** Four fifths of the words are the same in all. */
  private static Document sibling(int name, int seed) {
    return document(
        String.format(Locale.ROOT, "%03d", name), prose(1, 400) + " " + prose(seed, 90));
  }

  @Test
  void whatIsComparedGrowsWithTheDocuments() {
    long once = stepsOf(200);
    assertThat(stepsOf(400)).isLessThan(once * 5 / 2);
    assertThat(stepsOf(800)).isLessThan(once * 5);
  }

  /** One family, one crowd of siblings, and pairs across the groups. */
  private static long stepsOf(int documents) {
    List<Document> all =
        IntStream.range(0, documents)
            .mapToObj(
                at ->
                    switch (at % 4) {
                      case 0 -> document("a" + at, prose(1, 100) + " " + at);
                      case 1 -> sibling(at, at);
                      case 2 -> document("a" + at, prose(1000 + at, 50));
                      default -> document("b" + at, prose(999 + at, 50));
                    })
            .toList();
    FamilyFinder families = families(all);
    families.families(0.9);
    TwinFinder pairs = new TwinFinder(all, Runs::of);
    pairs.acrossGroups(document -> document.path().name().startsWith("a"), 0.3, 0.5);
    return families.steps() + pairs.steps();
  }
}
