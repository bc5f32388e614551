package io.github.handbookmaven.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Freshness.Doubt;
import io.github.handbookmaven.freshness.Freshness.Drift;
import io.github.handbookmaven.freshness.Freshness.Drift.What;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.Change.Stamp;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {
  private static final String TODAY = "2026-03-01";
  private static final String BLOB = "b".repeat(40);

  @TempDir Path temp;

  private static Change change(String day, Kind kind) {
    return new Change("c".repeat(40), noon(day), "Ada", "Change", kind, Optional.empty(), BLOB, "");
  }

  private static Change stamp(String day, String reviewed, Kind kind) {
    return new Change(
        "d".repeat(40),
        noon(day),
        "Ada",
        "Review",
        kind,
        Optional.of(new Stamp(reviewed, "@ada")),
        BLOB,
        "");
  }

  private static Instant noon(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }

  private static History complete(Map<String, FileHistory> files) {
    Map<RepoPath, FileHistory> byPath = new HashMap<>();
    files.forEach((path, history) -> byPath.put(new RepoPath(path), history));
    return new History(Reach.COMPLETE, Instant.MIN, byPath);
  }

  private static FileHistory committed(Change... changes) {
    return new FileHistory(List.of(changes), false, "");
  }

  private static History own(Change... changes) {
    return complete(Map.of("docs/a.md", committed(changes)));
  }

  @Test
  void inDateWithoutDigestAndHistoryIsUnknown() {
    assertThat(Reviewed.on("2026-01-01").withoutDigest().asOf(TODAY).state())
        .isEqualTo(State.UNKNOWN);
  }

  @Test
  void pastDueStaysStaleWhateverIsUnknown() {
    assertThat(Reviewed.on("2020-01-01").withoutDigest().asOf(TODAY).state())
        .isEqualTo(State.STALE);
  }

  @Test
  void anotherTextThanTheStampedOneIsDriftWithoutAnyHistory() {
    Freshness freshness = Reviewed.on("2026-01-01").editedSinceDigest().asOf(TODAY);
    assertThat(freshness.state()).isEqualTo(State.SUSPECT);
    assertThat(freshness.drift()).containsExactly(new Drift(What.TEXT, "docs/a.md", 0));
  }

  @Test
  void theStampedTextIsFreshWhateverHappenedInBetween() {
    History edited = own(change("2026-02-01", Kind.CONTENT));
    assertThat(Reviewed.on("2026-01-01").history(edited).asOf(TODAY).state())
        .isEqualTo(State.FRESH);
  }

  @Test
  void editsAfterTheReviewDayAreDrift() {
    History history =
        own(
            change("2026-02-02", Kind.CONTENT),
            change("2026-02-01", Kind.CONTENT),
            change("2026-01-01", Kind.CONTENT));
    Freshness freshness = Reviewed.on("2026-01-01").withoutDigest().history(history).asOf(TODAY);
    assertThat(freshness.state()).isEqualTo(State.SUSPECT);
    assertThat(freshness.drift()).containsExactly(new Drift(What.TEXT, "docs/a.md", 2));
  }

  @Test
  void whiteSpaceReformattingRenamesAndFrontMatterAreNoDrift() {
    History history =
        own(
            change("2026-02-04", Kind.FRONT_MATTER),
            change("2026-02-03", Kind.RENAME),
            change("2026-02-02", Kind.IGNORED),
            change("2026-02-01", Kind.WHITESPACE),
            change("2026-01-01", Kind.CONTENT));
    assertThat(Reviewed.on("2026-01-01").withoutDigest().history(history).asOf(TODAY).state())
        .isEqualTo(State.FRESH);
  }

  @Test
  void editsThatCameInWithTheStampWereReviewed() {
    History mergedDaysLater =
        own(
            stamp("2026-01-09", "2026-01-05", Kind.CONTENT),
            change("2026-01-08", Kind.CONTENT),
            change("2025-01-01", Kind.CONTENT));
    assertThat(
            Reviewed.on("2026-01-05").withoutDigest().history(mergedDaysLater).asOf(TODAY).state())
        .isEqualTo(State.FRESH);
  }

  @Test
  void anUncommittedEditUnderAnOldStampIsDrift() throws IOException {
    FileHistory edited =
        new FileHistory(List.of(stamp("2026-01-01", "2026-01-01", Kind.CONTENT)), true, BLOB);
    History history = complete(Map.of("docs/a.md", edited));
    Reviewed reviewed = Reviewed.on("2026-01-01").withoutDigest().history(history);
    assertThat(reviewed.asOf(TODAY).state())
        .as("where git lacks the blob")
        .isEqualTo(State.UNKNOWN);
    assertThat(reviewed.covered(code("", Map.of(BLOB, "Other words."))).asOf(TODAY).state())
        .isEqualTo(State.SUSPECT);
  }

  @Test
  void anUncommittedStampCoversTheEditsBeforeIt() {
    FileHistory stamped =
        new FileHistory(
            List.of(
                change("2026-02-20", Kind.CONTENT),
                stamp("2026-01-01", "2026-01-01", Kind.CONTENT)),
            true,
            BLOB);
    History history = complete(Map.of("docs/a.md", stamped));
    assertThat(Reviewed.on("2026-02-28").withoutDigest().history(history).asOf(TODAY).state())
        .isEqualTo(State.FRESH);
  }

  @Test
  void anUncommittedDocumentIsUnknown() {
    History history = complete(Map.of("docs/a.md", new FileHistory(List.of(), true, "")));
    assertThat(Reviewed.on("2026-02-01").withoutDigest().history(history).asOf(TODAY).state())
        .isEqualTo(State.UNKNOWN);
  }

  @Test
  void aShallowCloneThatReachesBehindTheReviewCanTell() {
    Map<RepoPath, FileHistory> files = Map.of(Reviewed.PATH, committed());
    History deep = new History(Reach.SHALLOW, noon("2026-01-01"), files);
    History flat = new History(Reach.SHALLOW, noon("2026-02-20"), files);
    assertThat(Reviewed.on("2026-01-01").withoutDigest().history(deep).asOf(TODAY).state())
        .isEqualTo(State.FRESH);
    assertThat(Reviewed.on("2026-01-01").withoutDigest().history(flat).asOf(TODAY).state())
        .isEqualTo(State.UNKNOWN);
  }

  @Test
  void theZoneDecidesOnWhichDayACommitWasMade() {
    Change lateInUtc =
        new Change(
            "c".repeat(40),
            Instant.parse("2026-01-01T23:30:00Z"),
            "Ada",
            "s",
            Kind.CONTENT,
            Optional.empty(),
            BLOB,
            "");
    History history = own(lateInUtc);
    assertThat(Reviewed.on("2026-01-01").withoutDigest().history(history).asOf(TODAY).state())
        .isEqualTo(State.FRESH);
    assertThat(
            Reviewed.on("2026-01-01")
                .withoutDigest()
                .history(history)
                .zone("Europe/Berlin")
                .asOf(TODAY)
                .state())
        .isEqualTo(State.SUSPECT);
  }

  @Test
  void changedCoveredFilesAreNamedWithTheirCommits() {
    History history =
        complete(
            Map.of(
                "docs/a.md",
                committed(change("2025-01-01", Kind.CONTENT)),
                "src/A.java",
                committed(change("2026-02-02", Kind.CONTENT), change("2026-02-01", Kind.CONTENT)),
                "src/B.java",
                committed(change("2026-02-01", Kind.WHITESPACE)),
                "lib/C.java",
                committed(change("2026-02-01", Kind.CONTENT))));
    Freshness freshness = Reviewed.on("2026-01-01").covering("src/**").history(history).asOf(TODAY);
    assertThat(freshness.drift()).containsExactly(new Drift(What.COVERED_CODE, "src/A.java", 2));
    assertThat(freshness.state()).isEqualTo(State.SUSPECT);
  }

  @Test
  void aPlainPathToAFolderCoversAllBelowIt() {
    History history =
        complete(
            Map.of(
                "docs/a.md",
                committed(change("2025-01-01", Kind.CONTENT)),
                "deploy/deep/run.sh",
                committed(change("2026-02-02", Kind.CONTENT))));
    assertThat(Reviewed.on("2026-01-01").covering("deploy").history(history).asOf(TODAY).state())
        .isEqualTo(State.SUSPECT);
  }

  private CoveredCode code(String java, Map<String, String> versions) throws IOException {
    Files.writeString(temp.resolve("Keys.java"), java);
    return new CoveredCode(
        temp,
        new TreeSet<>(List.of(new RepoPath("Keys.java"))),
        blob -> Optional.ofNullable(versions.get(blob)));
  }

  @Test
  void aChangeElsewhereInTheFileIsNoDriftOfTheMethodCovered() throws IOException {
    String before = "class Keys { void rotate() { one(); } void list() {} }";
    String now = "class Keys { /** Doc. */ void rotate() {\n one(); } void list() { two(); } }";
    History history =
        complete(
            Map.of(
                "docs/a.md",
                committed(change("2025-01-01", Kind.CONTENT)),
                "Keys.java",
                committed(change("2026-02-02", Kind.CONTENT))));
    CoveredCode code = code(now, Map.of(BLOB, before));
    Reviewed rotate = Reviewed.on("2026-01-01").covering("Keys.java#rotate");
    Reviewed list = Reviewed.on("2026-01-01").covering("Keys.java#Keys.list");
    assertThat(rotate.history(history).covered(code).asOf(TODAY).state()).isEqualTo(State.FRESH);
    assertThat(list.history(history).covered(code).asOf(TODAY).state()).isEqualTo(State.SUSPECT);
  }

  @Test
  void theDigestOfWhatIsCoveredTellsWithoutHistory() throws IOException {
    CoveredCode before = code("class Keys { void rotate() { one(); } void list() {} }", Map.of());
    String stamped = before.digest(List.of("Keys.java#rotate"));
    CoveredCode elsewhere =
        code("class Keys { void rotate() { one(); } void list() { x(); } }", Map.of());
    Reviewed reviewed =
        Reviewed.on("2026-01-01").covering("Keys.java#rotate").coversDigest(stamped);
    assertThat(reviewed.covered(elsewhere).asOf(TODAY).state()).isEqualTo(State.FRESH);
    CoveredCode changed = code("class Keys { void rotate() { other(); } }", Map.of());
    Freshness drifted = reviewed.covered(changed).asOf(TODAY);
    assertThat(drifted.state()).isEqualTo(State.SUSPECT);
    assertThat(drifted.drift())
        .containsExactly(new Drift(What.COVERED_CODE, "Keys.java#rotate", 0));
  }

  @Test
  void aFoundationThatChangedSinceTheReviewIsDrift() {
    History history =
        complete(
            Map.of(
                "docs/a.md",
                committed(change("2025-01-01", Kind.CONTENT)),
                "docs/sop.md",
                committed(change("2026-02-01", Kind.CONTENT))));
    Freshness freshness =
        Reviewed.on("2026-01-01").restingOn("docs/sop.md").history(history).asOf(TODAY);
    assertThat(freshness.drift()).containsExactly(new Drift(What.FOUNDATION, "docs/sop.md", 1));
  }

  private static State restingOn(Reviewed sop) {
    return Reviewed.on("2026-02-01")
        .restingOn("docs/sop.md")
        .asOf(TODAY, List.of(sop.at("docs/sop.md").document()))
        .state();
  }

  @Test
  void withoutHistoryAFoundationIsUnknownUnlessItsOwnDigestVouchesForIt() {
    assertThat(restingOn(Reviewed.on("2026-01-01"))).isEqualTo(State.FRESH);
    assertThat(restingOn(Reviewed.on("2026-02-01"))).isEqualTo(State.FRESH);
    assertThat(restingOn(Reviewed.on("2026-02-02"))).isEqualTo(State.UNKNOWN);
    assertThat(restingOn(Reviewed.on("2026-01-01").editedSinceDigest())).isEqualTo(State.UNKNOWN);
    assertThat(restingOn(Reviewed.on("2026-01-01").withoutDigest())).isEqualTo(State.UNKNOWN);
    assertThat(restingOn(Reviewed.never())).isEqualTo(State.UNKNOWN);
  }

  @Test
  void theThirdDateAloneInARowWhileCoveredCodeChangedIsDoubtful() {
    FileHistory stamps =
        committed(
            stamp("2026-02-10", "2026-02-10", Kind.REVIEW_DATE),
            stamp("2026-01-10", "2026-01-10", Kind.REVIEW_DATE),
            stamp("2025-12-10", "2025-12-10", Kind.REVIEW_DATE),
            change("2025-01-01", Kind.CONTENT));
    FileHistory code = committed(change("2026-01-20", Kind.CONTENT));
    History changed = complete(Map.of("docs/a.md", stamps, "src/A.java", code));
    Reviewed reviewed = Reviewed.on("2026-02-10").covering("src/**");
    assertThat(reviewed.history(changed).asOf(TODAY).doubt())
        .contains(new Doubt(Doubt.Why.DATE_ALONE, 3, "d".repeat(40), "Ada"));
    assertThat(reviewed.history(complete(Map.of("docs/a.md", stamps))).asOf(TODAY).doubt())
        .isEmpty();
  }

  @Test
  void tenDocumentsStampedInOneCommitAreDoubtfulNineAreNot() {
    assertThat(stampedTogether(10))
        .contains(new Doubt(Doubt.Why.MANY_AT_ONCE, 10, "d".repeat(40), "Ada"));
    assertThat(stampedTogether(9)).isEmpty();
  }

  private static Optional<Doubt> stampedTogether(int count) {
    FileHistory stamped =
        committed(
            stamp("2026-02-10", "2026-02-10", Kind.REVIEW_DATE),
            change("2025-01-01", Kind.CONTENT));
    Map<String, FileHistory> files = new HashMap<>(Map.of("docs/a.md", stamped));
    List<Document> others = new ArrayList<>();
    IntStream.range(1, count)
        .mapToObj(number -> "docs/" + number + ".md")
        .forEach(
            path -> {
              files.put(path, stamped);
              others.add(Reviewed.on("2026-02-10").at(path).document());
            });
    return Reviewed.on("2026-02-10").history(complete(files)).asOf(TODAY, others).doubt();
  }
}
