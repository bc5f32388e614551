package io.github.handbookmaven.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunJoinTest {
  private static final int WORDS = 60;

  private static Runs runs(String text) {
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    RepoPath path = new RepoPath("docs/a.md");
    return Runs.of(
        new MarkdownReader(RawHtml.ESCAPE).read(new SourceFile(path, root, text, List.of())));
  }

  private static String passage(int number) {
    return IntStream.range(0, WORDS)
        .mapToObj(word -> "p" + number + "w" + word)
        .collect(Collectors.joining(" "));
  }

  /** Each of the first group has a passage that two of it share with all of the second. */
  private static List<Runs> crossed(int first, int second) {
    String all =
        IntStream.range(0, first / 2)
            .mapToObj(RunJoinTest::passage)
            .collect(Collectors.joining("\n\n"));
    List<Runs> documents = new ArrayList<>();
    IntStream.range(0, first).forEach(at -> documents.add(runs(passage(at / 2))));
    IntStream.range(0, second).forEach(at -> documents.add(runs(all + "\n\nown" + at)));
    return documents;
  }

  @Test
  void whatIsHeldIsOnceTheRunsHoweverManyPairsThereAre() {
    List<Runs> documents = crossed(100, 100);
    RunJoin join = RunJoin.of(documents, number -> number < 100);
    Map<Integer, Integer> pairs = new TreeMap<>();
    join.forEachPair((one, other, count) -> pairs.merge(count, 1, Integer::sum));

    int runs = documents.stream().mapToInt(Runs::size).sum();
    assertThat(pairs).containsOnlyKeys(WORDS - Runs.WORDS + 1).containsValue(100 * 100);
    assertThat(join.steps()).isEqualTo(100L * 100 * (WORDS - Runs.WORDS + 1));
    assertThat(join.held()).isLessThanOrEqualTo(runs + runs / 50).isLessThan((int) join.steps());
  }

  @Test
  void boilerplateIsHeldOnceAndCountsForNoDocument() {
    List<Runs> documents = new ArrayList<>();
    IntStream.range(0, 300).forEach(at -> documents.add(runs(passage(0))));
    RunJoin join = RunJoin.of(documents, number -> number % 2 == 0);
    assertThat(join.held()).isEqualTo(WORDS - Runs.WORDS + 1);
    assertThat(join.left(0)).isZero();
    join.forEachPair((one, other, count) -> assertThat(count).as("a pair").isZero());
    assertThat(join.steps()).isZero();
  }

  @Test
  void whatManyPortionsGiveIsWhatOneGives() {
    Runs many = runs(words(0, 300_000));
    Runs part = runs(words(100_000, 50_000));
    RunJoin join = RunJoin.of(List.of(many, part), number -> number == 0);
    List<String> pairs = new ArrayList<>();
    join.forEachPair((one, other, count) -> pairs.add(one + " " + other + " " + count));
    assertThat(pairs).containsExactly("0 1 " + many.common(part));
    assertThat(join.left(0)).isEqualTo(many.size());
    assertThat(join.left(1)).isEqualTo(part.size());
  }

  /** Few words, so that runs meet in every way. */
  @Test
  void itTellsWhatComparingEveryPairTells() {
    Random random = new Random(3);
    for (int round = 0; round < 30; round++) {
      List<Runs> documents =
          IntStream.range(0, 3 + random.nextInt(12)).mapToObj(any -> runs(few(random))).toList();
      int border = random.nextInt(documents.size() + 1);
      RunJoin join = RunJoin.of(documents, number -> number < border);
      Map<String, Integer> pairs = new TreeMap<>();
      join.forEachPair((one, other, count) -> pairs.put(one + " " + other, count));
      assertThat(pairs).isEqualTo(everyPair(documents, border));
      for (int at = 0; at < documents.size(); at++) {
        assertThat(join.left(at)).isEqualTo(counting(documents.get(at), documents, border).size());
      }
    }
  }

  private static String few(Random random) {
    return IntStream.range(0, 60)
        .mapToObj(any -> "w" + random.nextInt(3))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, Integer> everyPair(List<Runs> documents, int border) {
    Map<String, Integer> pairs = new TreeMap<>();
    for (int one = 0; one < border; one++) {
      for (int other = border; other < documents.size(); other++) {
        Set<Long> common = counting(documents.get(one), documents, border);
        common.retainAll(counting(documents.get(other), documents, border));
        if (!common.isEmpty()) {
          pairs.put(one + " " + other, common.size());
        }
      }
    }
    return pairs;
  }

  /** The runs of a document that are not in three or more of both groups. */
  private static Set<Long> counting(Runs of, List<Runs> documents, int border) {
    Set<Long> counting = all(of);
    counting.removeIf(
        run ->
            having(run, documents.subList(0, border)) >= 3
                && having(run, documents.subList(border, documents.size())) >= 3);
    return counting;
  }

  private static long having(long run, List<Runs> documents) {
    return documents.stream().filter(each -> all(each).contains(run)).count();
  }

  private static Set<Long> all(Runs runs) {
    return IntStream.range(0, runs.size())
        .mapToObj(runs::at)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** In paragraphs, as longer ones are not parsed. */
  private static String words(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(word -> (word % 1000 == 0 ? "\n\n" : " ") + Integer.toString(word, 36))
        .collect(Collectors.joining());
  }

  @Test
  void aBucketGivesTheEarliestFewInTheirOrder() {
    Buckets buckets = new Buckets();
    Set<Integer> before = new LinkedHashSet<>();
    for (int number = 0; number < 5_000; number++) {
      before = new LinkedHashSet<>();
      buckets.add(number % 500, number, before);
    }
    assertThat(before)
        .containsExactlyElementsOf(Arrays.asList(499, 999, 1499, 1999, 2499, 2999, 3499, 3999));
  }
}
