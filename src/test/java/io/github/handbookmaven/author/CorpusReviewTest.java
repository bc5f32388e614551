package io.github.handbookmaven.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.author.Reviewer.Outcome;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews a copy of every real document and looks at each byte that changed. */
class CorpusReviewTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Pattern STAMP =
      Pattern.compile(
          "---|\\s*(last_reviewed|last_reviewed_on|ms\\.date): .*2026.*|reviewed_by: \"@ada\""
              + "|reviewed_content: \"?[0-9a-f]{12}\"?");

  @TempDir Path temp;

  @Test
  void onlyStampedLinesChangeAndWhatIsStampedIsFresh() throws IOException {
    copy(Corpora.folder("procedures"));
    Handbook before = new Folder(temp, TODAY).handbook();
    Map<RepoPath, byte[]> bytes = new TreeMap<>();
    for (Entry entry : before.entries()) {
      bytes.put(entry.path(), Files.readAllBytes(temp.resolve(entry.path().value())));
    }
    List<Outcome> outcomes = reviewAll(before);
    Handbook after = new Folder(temp, TODAY).handbook();
    int refused = 0;
    for (Outcome outcome : outcomes) {
      byte[] now = Files.readAllBytes(temp.resolve(outcome.path().value()));
      if (outcome.refusal().isPresent()) {
        refused++;
        assertThat(outcome.refusal().get()).doesNotContain("\n");
        assertThat(now).isEqualTo(bytes.get(outcome.path()));
        assertThat(isFaulty(before.at(outcome.path()).orElseThrow()))
            .as(outcome.toString())
            .isTrue();
      } else {
        assertThat(withoutStamps(now)).isEqualTo(withoutStamps(bytes.get(outcome.path())));
        assertThat(after.at(outcome.path()).orElseThrow().freshness().state())
            .as(outcome.path().value())
            .isIn(State.FRESH, State.EXEMPT);
      }
    }
    System.out.println(outcomes.size() - refused + " documents stamped, " + refused + " refused");
    assertThat(outcomes).hasSize(530);
  }

  private List<Outcome> reviewAll(Handbook handbook) {
    return new Folder(temp, TODAY)
        .reviewer()
        .review(
            handbook,
            handbook.entries().stream().map(entry -> entry.path().value()).toList(),
            new Review(TODAY, Optional.of("@ada"), Optional.empty(), false, false));
  }

  private static boolean isFaulty(Entry entry) {
    return entry.document().flaws().stream()
        .anyMatch(
            flaw ->
                List.of("front-matter-invalid", "bad-date", "bad-interval")
                    .contains(flaw.kind().ruleId()));
  }

  /** All lines but those of a stamp; ISO 8859-1 keeps every byte. */
  private static List<String> withoutStamps(byte[] bytes) {
    List<String> kept = new ArrayList<>();
    for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")) {
      boolean isStamp =
          STAMP.matcher(line.strip()).matches()
              || line.matches("(?s)\\s*(last_reviewed|last_reviewed_on|ms\\.date): .*");
      if (!isStamp) {
        kept.add(line);
      }
    }
    return kept;
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = temp.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
