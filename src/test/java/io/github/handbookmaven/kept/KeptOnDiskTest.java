package io.github.handbookmaven.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.LateList;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.MadeLate;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SlottedHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptOnDiskTest {
  private static final String ONE = "0123456789abcdef0123456789abcdef";
  private static final String TWO = "ffffffffffffffff0000000000000000";
  private static final String MAKER = "a".repeat(64);

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();

  /** One of everything there is a form for. */
  record Result(
      String text,
      int number,
      boolean truth,
      double share,
      DocType type,
      Optional<LocalDate> day,
      Optional<Period> period,
      List<Located<String>> said,
      Set<String> names,
      Map<DocType, String> words,
      SlottedHtml html) {}

  private static Result result(String text) {
    return new Result(
        text,
        -1_000_000_007,
        true,
        -0.1,
        DocType.RUNBOOK,
        Optional.of(LocalDate.of(1969, 12, 31)),
        Optional.of(Period.of(1, -2, 30)),
        List.of(new Located<>(text, Place.line(new RepoPath("a/ä.md"), 7))),
        Set.of("", text),
        Map.of(DocType.SOP, "one", DocType.NONE, text),
        new SlottedHtml(List.of("<p>\ud83d\ude00", "</p>" + text), List.of(3)));
  }

  private KeptOnDisk open(String maker) {
    return new KeptOnDisk(folder, "acme", maker, told::add);
  }

  private void keep(String... keys) {
    try (KeptOnDisk results = open(MAKER)) {
      Kept<Result> kept = results.of("things", Result.class);
      for (String key : keys) {
        kept.keep(key, result(key));
      }
      results.settle();
    }
  }

  private Optional<Result> find(String key) {
    try (KeptOnDisk results = open(MAKER)) {
      return results.of("things", Result.class).find(key);
    }
  }

  private Path file() {
    return folder.resolve("acme-things.kept");
  }

  @Test
  void whatWasKeptIsFoundByTheNextRun() {
    keep(ONE, TWO);
    assertThat(find(ONE)).contains(result(ONE));
    assertThat(find(TWO)).contains(result(TWO));
    assertThat(told).isEmpty();
  }

  @Test
  void whatARunThatEndedNeitherFoundNorKeptIsForgotten() {
    keep(ONE, TWO);
    try (KeptOnDisk results = open(MAKER)) {
      Kept<Result> kept = results.of("things", Result.class);
      assertThat(kept.find(ONE)).isPresent();
      assertThat(results.found()).isEqualTo(1);
      results.settle();
    }
    assertThat(find(ONE)).contains(result(ONE));
    assertThat(find(TWO)).isEmpty();
  }

  @Test
  void aRunThatDidNotEndLeavesEverythingAsItWas() throws IOException {
    keep(ONE);
    byte[] before = Files.readAllBytes(file());
    try (KeptOnDisk results = open(MAKER)) {
      results.of("things", Result.class).keep(TWO, result(TWO));
    }
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    assertThat(files()).containsExactly("acme-things.kept");
  }

  @Test
  void aRunWithNothingNewWritesNothing() throws IOException {
    keep(ONE);
    Object before = Files.readAttributes(file(), "unix:ino").get("ino");
    try (KeptOnDisk results = open(MAKER)) {
      assertThat(results.of("things", Result.class).find(ONE)).isPresent();
      results.settle();
    }
    assertThat(Files.readAttributes(file(), "unix:ino")).containsEntry("ino", before);
  }

  @Test
  void resultsOfOtherCodeAreLeftAsideWithOneLine() {
    keep(ONE);
    try (KeptOnDisk results = open("b".repeat(64))) {
      assertThat(results.of("things", Result.class).find(ONE)).isEmpty();
      assertThat(results.of("things", Result.class).find(TWO)).isEmpty();
    }
    assertThat(told).singleElement().asString().contains("acme-things.kept", "another version");
  }

  @Test
  void aFileCutOffAnywhereIsLeftAside() throws IOException {
    keep(ONE, TWO);
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertThat(find(ONE)).isEmpty();
    }
    assertThat(told).hasSize(whole.length);
  }

  @Test
  void noByteThatIsAnotherGivesAnotherResult() throws IOException {
    keep(ONE);
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(file(), damaged);
      find(ONE).ifPresent(found -> assertThat(found).isEqualTo(result(ONE)));
    }
    assertThat(told).isNotEmpty();
  }

  @Test
  void aForeignFileIsReplacedByTheNextRun() throws IOException {
    Files.write(file(), "something else".repeat(100).getBytes(StandardCharsets.UTF_8));
    keep(ONE);
    assertThat(find(ONE)).contains(result(ONE));
  }

  @Test
  void countsThatPromiseMoreThanThereIsAreRefused() {
    Form<Result> form = Forms.of(Result.class);
    byte[] whole = form.bytes(result("text"));
    for (int at = 0; at < whole.length; at++) {
      byte[] hostile = whole.clone();
      Arrays.fill(hostile, at, Math.min(at + 5, hostile.length), (byte) 0xff);
      try {
        form.read(new StoredResult(hostile));
      } catch (RuntimeException refused) {
        assertThat(refused).isNotInstanceOf(NegativeArraySizeException.class);
      }
    }
  }

  @Test
  void htmlThatUnpacksToMoreThanWasPackedIsRefused() {
    SlottedHtml.Packed honest = new SlottedHtml(List.of("<p>"), List.of()).packed();
    assertThatThrownBy(
            () ->
                new SlottedHtml.Packed(
                    honest.packed(), Integer.MAX_VALUE, honest.ends(), honest.slots()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
    Files.write(folder.resolve("taken"), new byte[0]);
    try (KeptOnDisk results = new KeptOnDisk(folder.resolve("taken"), "acme", MAKER, told::add)) {
      Kept<Result> kept = results.of("things", Result.class);
      kept.keep(ONE, result(ONE));
      results.settle();
    }
    assertThat(told).isNotEmpty();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A record of which few look at the list. */
  record Lines(String name, @MadeLate List<Line> lines) {
    Lines {
      lines = LateList.copyOf(lines);
    }
  }

  /** Counts how many of it are made. */
  record Line(String text) {
    private static final AtomicInteger MADE = new AtomicInteger();

    Line {
      MADE.incrementAndGet();
    }
  }

  @Test
  void aListThatIsMadeLateIsMadeWhereSomebodyLooks() {
    Lines result = new Lines("a", List.of(new Line("one"), new Line("two"), new Line("one")));
    try (KeptOnDisk kept = new KeptOnDisk(folder, "p", MAKER, told::add)) {
      kept.of("long", Lines.class).keep(ONE, result);
      kept.settle();
    }
    int before = Line.MADE.get();
    try (KeptOnDisk kept = new KeptOnDisk(folder, "p", MAKER, told::add)) {
      Lines found = kept.of("long", Lines.class).find(ONE).orElseThrow();
      assertThat(found.name()).isEqualTo("a");
      assertThat(Line.MADE).hasValue(before);
      assertThat(found).isEqualTo(result);
      assertThat(found.lines()).hasSize(3);
      assertThat(Line.MADE).hasValue(before + 3);
    }
  }
}
