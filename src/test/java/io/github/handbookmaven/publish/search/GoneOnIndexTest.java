package io.github.handbookmaven.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.kept.KeptInMemory;
import io.github.handbookmaven.kept.KeptOnDisk;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.publish.FileMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that goes on from the one before has the bytes of one that is made anew. */
class GoneOnIndexTest {
  private static final int MANY = 60;
  private static final List<String> WORDS =
      IntStream.range(0, 400)
          .mapToObj(number -> Integer.toString(number * 7919 + 46656, 36))
          .toList();

  @TempDir Path temp;
  private final Random random = new Random(7);
  private final List<SearchText> documents = new ArrayList<>();
  private final Map<String, String> standing = new TreeMap<>();
  private final Set<String> written = new TreeSet<>();
  private final Set<Integer> read = new TreeSet<>();

  private SearchText document(int number) {
    String text =
        IntStream.range(0, 80 + random.nextInt(80))
            .mapToObj(any -> "every " + WORDS.get(random.nextInt(WORDS.size())))
            .collect(Collectors.joining(" "));
    String title = WORDS.get(random.nextInt(WORDS.size()));
    return new SearchText(
        new SearchText.Card(String.format("d%03d.html", number), title, "runbook", "fresh", "", ""),
        new SearchText.Names(List.of(), List.of("id-" + number), List.of("tag")),
        List.of(new SearchText.Part("a", "Steps", text)),
        1);
  }

  private void make(int count) {
    IntStream.range(0, count).forEach(number -> documents.add(document(number)));
  }

  /** Writes over what stands, and compares with what is written where nothing does. */
  private void write(KeptResults kept) {
    written.clear();
    read.clear();
    List<SearchText> counted =
        new AbstractList<>() {
          @Override
          public SearchText get(int at) {
            synchronized (read) {
              read.add(at);
            }
            return documents.get(at);
          }

          @Override
          public int size() {
            return documents.size();
          }
        };
    Map<String, String> now = new TreeMap<>();
    try (kept) {
      SearchIndex.write(counted, new IndexBefore(kept, keys()), new Standing(now));
      kept.settle();
    }
    Map<String, String> anew = new TreeMap<>();
    SearchIndex.write(
        documents, IndexBefore.none(), (name, script) -> anew.put(name, text(script)));
    assertThat(now).isEqualTo(anew);
    standing.clear();
    standing.putAll(now);
  }

  private List<String> keys() {
    return documents.stream().map(document -> Digest.of(document.toString(), 32)).toList();
  }

  private static String text(byte[] script) {
    return new String(script, StandardCharsets.UTF_8);
  }

  private final class Standing implements SearchIndex.Scripts {
    private final Map<String, String> now;

    Standing(Map<String, String> now) {
      this.now = now;
    }

    @Override
    public void write(String name, byte[] script) {
      written.add(name);
      now.put(name, text(script));
    }

    @Override
    public boolean stands(String name, FileMark mark) {
      String before = standing.getOrDefault(name, "");
      boolean stands = FileMark.of(before.getBytes(StandardCharsets.UTF_8)).equals(mark);
      if (stands) {
        now.put(name, before);
      }
      return stands;
    }
  }

  @Test
  void onlyAChangedDocumentIsReadForTermsAndItsNeighboursForTheirPieces() {
    make(MANY);
    KeptInMemory kept = new KeptInMemory();
    write(kept);
    assertThat(read).hasSize(MANY);
    write(kept);
    assertThat(read).isEmpty();
    documents.set(20, document(20));
    write(kept);
    assertThat(read).contains(20).hasSizeLessThanOrEqualTo(16);
    assertThat(written).contains("d1", "index").doesNotContain("x0", "x1", "d0");
  }

  @Test
  void whateverIsEditedAddedRemovedAndMovedTheBytesAreTheSame() {
    make(MANY);
    KeptInMemory kept = new KeptInMemory();
    for (int round = 0; round < 40; round++) {
      write(kept);
      int at = random.nextInt(documents.size());
      switch (round % 5) {
        case 0 -> documents.set(at, document(at));
        case 1 -> documents.remove(at);
        case 2 -> documents.add(at, document(100 + round));
        case 3 -> documents.add(documents.remove(at));
        default -> documents.subList(0, documents.size() / 3).replaceAll(any -> document(200 + at));
      }
    }
    documents.clear();
    write(kept);
  }

  /** All have the title and a third the word, so that both lie in scripts of their own. */
  @Test
  void theScriptOfALongTermStandsWhereTheTermLeadsToTheSameDocuments() {
    IntStream.range(0, 5_000).forEach(number -> documents.add(brief(number, "plain")));
    KeptInMemory kept = new KeptInMemory();
    write(kept);
    assertThat(written).contains("p0", "p1");
    documents.set(4, brief(4, "other"));
    write(kept);
    assertThat(written).contains("index").doesNotContain("p0", "p1");
    documents.set(3, brief(3, "wide plain"));
    write(kept);
    assertThat(written).contains("p1").doesNotContain("p0");
    standing.replace("p0", "");
    write(kept);
    assertThat(written).contains("p0").doesNotContain("p1");
  }

  private static SearchText brief(int number, String words) {
    String text = number % 3 == 0 ? "wide " + words : words;
    return new SearchText(
        new SearchText.Card("d" + number + ".html", "Title", "runbook", "fresh", "", ""),
        new SearchText.Names(List.of(), List.of(), List.of()),
        List.of(new SearchText.Part("", "", text)),
        1);
  }

  @Test
  void whatIsKeptOnDiskIsTheSameAndADamagedFileIsNone() throws IOException {
    make(MANY);
    write(onDisk());
    documents.set(3, document(3));
    write(onDisk());
    assertThat(read).hasSizeLessThanOrEqualTo(16);
    Path terms = temp.resolve("acme-terms.kept");
    byte[] bytes = Files.readAllBytes(terms);
    IntStream.range(0, 30).forEach(part -> bytes[bytes.length * part / 30] ^= 0x11);
    Files.write(terms, bytes);
    write(onDisk());
    Files.delete(temp.resolve("acme-indexed.kept"));
    write(onDisk());
    assertThat(read).hasSize(MANY);
  }

  private KeptResults onDisk() {
    return new KeptOnDisk(temp, "acme", "c".repeat(64), line -> {});
  }
}
