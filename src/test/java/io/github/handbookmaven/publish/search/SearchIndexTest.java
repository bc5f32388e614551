package io.github.handbookmaven.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.handbookmaven.publish.search.SearchText.Card;
import io.github.handbookmaven.publish.search.SearchText.Names;
import io.github.handbookmaven.publish.search.SearchText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static SearchText document(String title, Names names, String text) {
    Card card = new Card(title.replace(' ', '-') + ".html", title, "runbook", "fresh", "", "");
    return new SearchText(card, names, List.of(new Part("", "", text)), 1);
  }

  private static SearchText document(String title, String text) {
    return document(title, new Names(List.of(), List.of(), List.of()), text);
  }

  private static SearchText answering(String alert, String title, String text) {
    return document(title, new Names(List.of(alert), List.of(), List.of()), text);
  }

  private static IndexReader read(SearchText... documents) {
    return new IndexReader(IndexReader.scripts(List.of(documents)));
  }

  private static List<SearchText> many(int documents) {
    return IntStream.range(0, documents)
        .mapToObj(n -> document("Guide " + n, "the word" + n + " stands here " + "x".repeat(n % 7)))
        .toList();
  }

  @Test
  void everyWordLeadsToItsDocuments() {
    IndexReader index = read(document("One", "restart the database"), document("Two", "the queue"));
    assertThat(index.documents("database")).containsOnlyKeys(0);
    assertThat(index.documents("the")).containsOnlyKeys(0, 1);
    assertThat(index.documents("two")).containsOnlyKeys(1);
  }

  @Test
  void theWholeOfAnAlertsNameBeatsTheWholeOfATitle() {
    IndexReader index =
        read(document("High CPU usage", "text"), answering("HighCpuUsage", "Processors", "text"));
    assertThat(index.documents("highcpuusage"))
        .containsExactlyInAnyOrderEntriesOf(Map.of(0, Levels.TITLE, 1, Levels.ALERT));
  }

  @Test
  void aTitleSaysMoreThanAHeadingAndAHeadingMoreThanText() {
    SearchText heading =
        new SearchText(
            document("Two", "").card(),
            document("Two", "").names(),
            List.of(new Part("failover", "Failover", "text")),
            1);
    Map<Integer, Integer> levels =
        read(
                document("Failover of the store", "text"),
                heading,
                document("Three", "failover failover failover failover failover"),
                document("Four", "nothing"))
            .documents("failover");
    assertThat(levels.get(0)).isGreaterThan(levels.get(1));
    assertThat(levels.get(1)).isGreaterThan(levels.get(2));
    assertThat(levels).doesNotContainKey(3);
  }

  @Test
  void aReplacedDocumentStandsBehindTheOneInForce() {
    SearchText old = document("Failover", "failover");
    SearchText archived = new SearchText(old.card(), old.names(), old.parts(), 0.3);
    Map<Integer, Integer> levels =
        read(archived, document("Failover now", "failover"), document("Other", "text"))
            .documents("now");
    assertThat(levels).containsOnlyKeys(1);
    Map<Integer, Integer> both =
        read(
                archived,
                document("How to do a failover", "failover"),
                document("Other", "text"),
                document("Another", "text"))
            .documents("failover");
    assertThat(both.get(0)).isEqualTo(Levels.TITLE);
    assertThat(
            read(
                    new SearchText(
                        document("A", "").card(),
                        old.names(),
                        List.of(new Part("", "", "disk")),
                        0.3),
                    document("B", "disk"))
                .documents("disk"))
        .satisfies(levelsOfDisk -> assertThat(levelsOfDisk.get(0)).isLessThan(levelsOfDisk.get(1)));
  }

  @Test
  void aWordThatStandsNearlyEverywhereIsMarkedAndKeepsItsTitlesOnly() {
    List<SearchText> documents = new ArrayList<>(many(99));
    documents.add(document("The stands", "the word"));
    IndexReader index = new IndexReader(IndexReader.scripts(documents));
    assertThat(index.terms().get("stands")).startsWith("!");
    assertThat(index.documents("stands")).containsOnlyKeys(99);
    assertThat(index.documents("guide")).hasSize(99);
  }

  @Test
  void shardsAreInOrderAndTheDirectoryTellsWhereTheyBegin() {
    IndexReader index = new IndexReader(IndexReader.scripts(many(3_000)));
    JsonNode directory = index.data("index");
    List<JsonNode> shards = index.all("t");
    assertThat(shards).hasSizeGreaterThan(2);
    assertThat(directory.get(2).asInt()).isEqualTo(3_000);
    List<String> boundaries = IndexReader.decodeWords(directory.get(3).asText());
    assertThat(boundaries).hasSameSizeAs(shards);
    for (int shard = 1; shard < shards.size(); shard++) {
      JsonNode before = shards.get(shard - 1);
      assertThat(boundaries.get(shard))
          .isLessThanOrEqualTo(shards.get(shard).get(0).asText())
          .isGreaterThan(before.get(before.size() - 2).asText());
    }
  }

  @Test
  void noShardIsTooLargeToLoadAsSomebodyTypes() {
    assertThat(IndexReader.scripts(many(3_000)).values())
        .allSatisfy(script -> assertThat(script.length()).isLessThan(25_000));
  }

  /** The word of every third of 6,000 documents, better in some, is 2,000 documents long. */
  @Test
  void theDocumentsOfAWordThatVeryManyHaveLieElsewhereButTheBest() {
    List<SearchText> documents =
        IntStream.range(0, 6_000)
            .mapToObj(n -> document(n % 600 == 0 ? "Queue " + n : "Guide " + n, words(n)))
            .toList();
    IndexReader index = new IndexReader(IndexReader.scripts(documents));
    assertThat(index.terms().get("queue")).startsWith("=").hasSizeLessThan(500);
    assertThat(index.documents("queue").keySet())
        .containsExactlyElementsOf(IntStream.range(0, 2_000).mapToObj(n -> 3 * n).toList());
    int inTitle = index.documents("queue").get(600);
    assertThat(index.documents("queue").get(603)).isLessThan(inTitle);
    assertThat(index.best("queue")).hasSize(100).containsEntry(600, inTitle).containsKey(5_400);
    assertThat(index.data("p0").toString().length()).isLessThan(2_000 * 2);
  }

  private static String words(int number) {
    return number % 3 == 0 ? "the queue" : "the word" + number % 7;
  }

  @Test
  void aBeginningOfVeryManyWordsHasItsBestDocumentsReady() {
    IndexReader index = new IndexReader(IndexReader.scripts(many(3_000)));
    assertThat(index.documents("word*")).hasSizeBetween(1, 60);
    assertThat(index.terms()).doesNotContainKey("xx*");
  }

  @Test
  void wordsCanBeGuessedByTheirBeginningAndByTheirEnd() {
    IndexReader index = read(document("Failover", "restart replica 4711 abc123"));
    assertThat(index.words("v")).containsExactly("failover", "replica", "restart");
    assertThat(index.words("r")).containsExactly("acilper", "revoliaf", "tratser");
  }

  @Test
  void theNamesOfAResultAndItsTextAreWhereItsCardSays() {
    IndexReader index = new IndexReader(IndexReader.scripts(many(500)));
    JsonNode card = index.all("d").get(20).get(5);
    assertThat(card.get(3).asText()).isEqualTo("Guide 325");
    assertThat(index.data("x" + card.get(0).asInt()).get(card.get(1).asInt()).toString())
        .contains("word325 ");
  }

  @Test
  void nothingADocumentSaysEndsTheScript() {
    SortedMap<String, String> scripts =
        IndexReader.scripts(
            List.of(
                document(
                    "</script><script>alert(1)</script>",
                    "a & b \u2028 c \u2029 \" \\ __proto__")));
    assertThat(scripts.values())
        .allSatisfy(script -> assertThat(script).doesNotContainPattern("[<>&\u2028\u2029]"));
    IndexReader index = new IndexReader(scripts);
    assertThat(index.all("d").get(0).get(0).get(3).asText())
        .isEqualTo("</script><script>alert(1)</script>");
    assertThat(index.terms()).containsKey("proto").containsKey("alert");
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() {
    assertThat(IndexReader.scripts(many(300))).isEqualTo(IndexReader.scripts(many(300)));
  }

  @Test
  void anEmptyHandbookHasADirectory() {
    assertThat(IndexReader.scripts(List.of())).containsOnlyKeys("index");
  }

  @Test
  void distancesOfEveryLengthComeBack() {
    Map<Integer, Integer> levels =
        new TreeMap<>(Map.of(0, 63, 1, 0, 33, 1, 1_057, 2, 40_000, 60, 2_000_000, 5));
    List<Hit> hits =
        levels.entrySet().stream().map(hit -> new Hit(hit.getKey(), hit.getValue())).toList();
    assertThat(IndexReader.decode(Deltas.encode(hits))).isEqualTo(levels);
  }

  @Test
  void frontCodedWordsComeBack() {
    List<String> words = List.of("a", "alert", "alerting", "alerts", "b".repeat(40), "重启");
    assertThat(IndexReader.decodeWords(FrontCoding.encode(words))).isEqualTo(words);
  }
}
